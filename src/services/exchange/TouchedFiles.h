// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/activities/OutreachSession.h"
#include "domain/loans/Loan.h"
#include "domain/people/Person.h"
#include "domain/placement/Employer.h"
#include "domain/placement/Referral.h"
#include "domain/plan/Dispatch.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"
#include "services/records/Change.h"

#include <QSet>
#include <concepts>
#include <functional>
#include <vector>

namespace hoanhap::services {

/// Writes what may be typed in several ways as the forms do.
void tidy(domain::Employer& employer);
template <typename Record>
void tidy(Record&)
{
}

/// The rules that a record must keep by itself, with its place in the file before each field.
domain::Findings findingsOfRecord(const domain::Dispatch& dispatch, QDate today, const QString& place);
domain::Findings findingsOfRecord(const domain::Referral& referral, QDate today, const QString& place);
domain::Findings findingsOfRecord(const domain::Employer& employer, QDate today, const QString& place);
domain::Findings findingsOfRecord(const domain::Vacancy& vacancy, QDate today, const QString& place);
template <typename Record>
domain::Findings findingsOfRecord(const Record&, QDate, const QString&)
{
    return {};
}

/// What stands against a record beside others that the register holds.
Errors faultsBeside(Workspace& workspace, const domain::Employer& employer, const QString& place);
template <typename Record>
Errors faultsBeside(Workspace&, const Record&, const QString&)
{
    return {};
}

/// Rows that always hang on a person, a class, a session or a referral.
template <typename Record>
concept OfPerson = std::convertible_to<decltype(Record::personId), Uuid>;
template <typename Record>
concept OfClass = std::convertible_to<decltype(Record::classId), Uuid>;
template <typename Record>
concept OfSession = std::convertible_to<decltype(Record::sessionId), Uuid>;
template <typename Record>
concept OfReferral = std::convertible_to<decltype(Record::referralId), Uuid>;

/// The files that a load touched: once all rows are in, each is held against the rules that its form
/// keeps, who was hired gets follow-ups, and people take their place in the search index.
class TouchedFiles
{
public:
    template <typename Record>
    void note(const Record& record, const QString& place)
    {
        noteItself(record, place);
        if constexpr (OfPerson<Record>)
            add(m_people, record.personId, place);
        if constexpr (OfClass<Record>)
            add(m_classes, record.classId, place);
        if constexpr (OfSession<Record>)
            add(m_sessions, record.sessionId, place);
        if constexpr (OfReferral<Record>)
            add(m_referrals, record.referralId, place);
    }
    /// What the rules of their forms find, file by file.
    void check(Workspace& workspace, const std::function<void(const domain::Findings&)>& take) const;
    /// What a save makes by itself and no file brought along.
    void complete(Change& change) const;
    void index(Workspace& workspace) const;

private:
    struct Files
    {
        QSet<Uuid> known;
        std::vector<std::pair<Uuid, QString>> inOrder; ///< with the place that named it first
    };
    static void add(Files& files, const Uuid& id, const QString& place);

    template <typename Record>
    void noteItself(const Record& record, const QString& place)
    {
        if constexpr (std::same_as<Record, domain::Person>)
            add(m_people, record.id, place);
        else if constexpr (std::same_as<Record, domain::VocationalClass>)
            add(m_classes, record.id, place);
        else if constexpr (std::same_as<Record, domain::Attendance>)
            add(m_marks, record.id, place);
        else if constexpr (std::same_as<Record, domain::GuestAttendance>)
            add(m_guestMarks, record.id, place);
        else if constexpr (std::same_as<Record, domain::OutreachSession>)
            add(m_sessions, record.id, place);
        else if constexpr (std::same_as<Record, domain::Referral>)
            add(m_referrals, record.id, place);
        else if constexpr (std::same_as<Record, domain::Loan>)
            add(m_loans, record.id, place);
    }

    Files m_people;
    Files m_classes;
    Files m_marks; ///< days of attendance
    Files m_guestMarks;
    Files m_sessions;
    Files m_referrals;
    Files m_loans;
};

} // namespace hoanhap::services
