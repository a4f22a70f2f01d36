// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/SupportGiven.h"

#include "domain/activities/SessionFile.h"
#include "domain/loans/Loan.h"
#include "domain/placement/Employer.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassFile.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(domain::EnrolmentState state)
{
    switch (state) {
    case domain::EnrolmentState::Enrolled:
        return u"đang học"_s;
    case domain::EnrolmentState::Completed:
        return u"đã học xong"_s;
    case domain::EnrolmentState::Dropped:
        break;
    }
    return u"thôi học"_s;
}

QString wordsFor(domain::ReferralState state)
{
    switch (state) {
    case domain::ReferralState::Referred:
        return u"đã giới thiệu"_s;
    case domain::ReferralState::Interviewed:
        return u"đã phỏng vấn"_s;
    case domain::ReferralState::Hired:
        return u"đã nhận việc"_s;
    case domain::ReferralState::Refused:
        return u"không nhận việc"_s;
    case domain::ReferralState::Withdrawn:
        return u"rút giới thiệu"_s;
    case domain::ReferralState::Left:
        break;
    }
    return u"đã thôi việc"_s;
}

QString onDay(const std::optional<QDate>& day)
{
    return day ? u"ngày "_s + text::dateInFigures(*day) : QString();
}

class SupportReader
{
public:
    SupportReader(const Uuid& person, Workspace& workspace) : m_person(person), m_workspace(workspace) { }

    std::vector<PersonSheet::Line> lines()
    {
        readClasses();
        readReferrals();
        readLoans();
        readSessions();
        std::stable_sort(m_dated.begin(), m_dated.end(),
            [](const auto& one, const auto& other) { return one.first > other.first; });
        std::vector<PersonSheet::Line> lines;
        for (auto& [day, line] : m_dated)
            lines.push_back(std::move(line));
        return lines;
    }

private:
    template <typename Record>
    std::vector<Record> rows()
    {
        return m_workspace.stores().of<Record>().whereEqual("person_id", m_person.toString());
    }
    template <typename Record>
    std::optional<Record> standing(const Uuid& id)
    {
        std::optional<Record> found = m_workspace.stores().of<Record>().find(id);
        return found && !found->deletedAt ? found : std::nullopt;
    }
    void add(const std::optional<QDate>& day, const QString& label, QStringList parts)
    {
        parts.removeAll(QString());
        m_dated.emplace_back(day.value_or(QDate()), PersonSheet::Line{label, parts.join(u"; "_s), true});
    }

    void readClasses()
    {
        for (const domain::Enrolment& enrolment : rows<domain::Enrolment>())
            if (const auto held = standing<domain::VocationalClass>(enrolment.classId))
                add(held->startsOn, u"Học nghề"_s,
                    {held->name.isEmpty() ? held->occupation : held->name, onDay(held->startsOn),
                        wordsFor(enrolment.state)});
    }
    void readReferrals()
    {
        for (const domain::Referral& referral : rows<domain::Referral>()) {
            QString employer = referral.employerName;
            if (referral.employerId)
                if (const auto known = m_workspace.stores().of<domain::Employer>().find(*referral.employerId))
                    employer = known->name;
            add(referral.referredOn, u"Giới thiệu việc làm"_s,
                {referral.jobTitle, employer, onDay(referral.referredOn), wordsFor(referral.state)});
        }
    }
    void readLoans()
    {
        for (const domain::Loan& loan : rows<domain::Loan>())
            add(loan.disbursedOn ? loan.disbursedOn : loan.approvedOn, u"Vay vốn"_s,
                {loan.disbursedAmount ? text::grouped(*loan.disbursedAmount) + u" đồng"_s : QString(),
                    loan.disbursedOn ? u"giải ngân "_s + onDay(loan.disbursedOn) : u"chưa giải ngân"_s});
    }
    void readSessions()
    {
        for (const domain::SessionParticipant& present : rows<domain::SessionParticipant>()) {
            const auto session = standing<domain::OutreachSession>(present.sessionId);
            if (session && domain::wasThere(present.attendance))
                add(session->heldOn, u"Tư vấn"_s, {session->topic, onDay(session->heldOn)});
        }
    }

    Uuid m_person;
    Workspace& m_workspace;
    std::vector<std::pair<QDate, PersonSheet::Line>> m_dated;
};

} // namespace

std::vector<PersonSheet::Line> supportGivenTo(const Uuid& person, Workspace& workspace)
{
    return SupportReader(person, workspace).lines();
}

} // namespace hoanhap::services
