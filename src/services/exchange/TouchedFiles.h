// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"
#include "domain/placement/Referral.h"
#include "domain/plan/Dispatch.h"
#include "domain/training/VocationalClass.h"
#include "services/workspace/Workspace.h"

#include <QSet>
#include <concepts>
#include <vector>

namespace hoanhap::services {

/// The rules that a record must keep by itself, with its place in the file before each field.
Errors faultsOfRecord(const domain::Dispatch& dispatch, QDate today, const QString& place);
Errors faultsOfRecord(const domain::Referral& referral, QDate today, const QString& place);
template <typename Record>
Errors faultsOfRecord(const Record&, QDate, const QString&)
{
    return {};
}

/// Rows that always hang on a person or a class.
template <typename Record>
concept OfPerson = std::convertible_to<decltype(Record::personId), Uuid>;
template <typename Record>
concept OfClass = std::convertible_to<decltype(Record::classId), Uuid>;

/// The people and classes that a load touched: once all rows are in, each is held against the rules
/// that its form keeps, and people take their place in the search index.
class TouchedFiles
{
public:
    template <typename Record>
    void note(const Record& record, const QString& place)
    {
        if constexpr (std::same_as<Record, domain::Person>)
            add(m_people, record.id, place);
        else if constexpr (std::same_as<Record, domain::VocationalClass>)
            add(m_classes, record.id, place);
        if constexpr (OfPerson<Record>)
            add(m_people, record.personId, place);
        if constexpr (OfClass<Record>)
            add(m_classes, record.classId, place);
    }
    Errors faults(Workspace& workspace) const;
    void index(Workspace& workspace) const;

private:
    struct Files
    {
        QSet<Uuid> known;
        std::vector<std::pair<Uuid, QString>> inOrder; ///< with the place that named it first
    };
    static void add(Files& files, const Uuid& id, const QString& place);

    Files m_people;
    Files m_classes;
};

} // namespace hoanhap::services
