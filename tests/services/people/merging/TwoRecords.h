// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AllRecords.h"
#include "office/TestOffice.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/people/merging/PersonMerging.h"
#include "services/records/Change.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// An office in which one person was entered twice.
struct TwoRecords
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    Uuid hoa = enter(QStringLiteral("Nguyễn Văn Hòa"));
    Uuid hoa2 = enter(QStringLiteral("Nguyễn Văn Hoà"));

    services::PersonMerging merging() { return services::PersonMerging(workspace); }
    Uuid enter(const QString& name)
    {
        domain::Person person;
        person.fullName = name;
        put(person);
        services::asOneChange(
            workspace, workspace.actor().unitId, QStringLiteral("test.placed"),
            [&](services::Change&) -> Outcome {
                workspace.personIndex().putStored(person.id);
                workspace.personIndex().flush();
                return Done{};
            },
            [](storage::Transaction& transaction) { transaction.commit(); })
            .ok();
        return person.id;
    }
    template <typename Record>
    Uuid put(Record& record)
    {
        const auto stored = services::asOneChange(
            workspace, workspace.actor().unitId, QStringLiteral("test.put"),
            [&](services::Change& change) -> Outcome {
                change.add(record);
                return Done{};
            },
            [](storage::Transaction& transaction) { transaction.commit(); });
        REQUIRE(stored);
        office.clock().advance(1000);
        return record.id;
    }
    template <typename Record>
    Record stands(const Uuid& id)
    {
        const std::optional<Record> found = workspace.stores().of<Record>().find(id);
        REQUIRE(found);
        return *found;
    }
    template <typename Record, typename Edit>
    void change(const Uuid& id, Edit edit)
    {
        const Record base = stands<Record>(id);
        Record edited = base;
        edit(edited);
        QStringList merged;
        const auto stored = services::asOneChange(
            workspace, base.unitId, QStringLiteral("test.changed"),
            [&](services::Change& change) -> Outcome {
                if (Errors faults = change.edit(base, edited, merged); !faults.empty())
                    return faults;
                return Done{};
            },
            [](storage::Transaction& transaction) { transaction.commit(); });
        REQUIRE(stored);
    }
    Uuid vocationalClass(const QString& name)
    {
        domain::VocationalClass held;
        held.name = name;
        return put(held);
    }
    Uuid enrol(const Uuid& person, const Uuid& inClass, domain::EnrolmentState state = {})
    {
        domain::Enrolment enrolment;
        enrolment.personId = person;
        enrolment.classId = inClass;
        enrolment.state = state;
        if (state == domain::EnrolmentState::Completed)
            enrolment.finishedOn = QDate(2021, 5, 1);
        return put(enrolment);
    }
    Uuid refer(const Uuid& person)
    {
        domain::Referral referral;
        referral.personId = person;
        referral.employerName = QStringLiteral("Công ty May Sen Việt");
        referral.referredOn = QDate(2021, 3, 1);
        return put(referral);
    }
    /// Taken together as the preview proposes.
    Uuid merge(const Uuid& survivor, const Uuid& other, const domain::MergeChoices& choices = {})
    {
        const auto seen = merging().preview(survivor, other);
        REQUIRE(seen);
        const auto merged = merging().merge(*seen, choices);
        REQUIRE(merged);
        office.clock().advance(1000);
        return merged->id;
    }
    QStringList found(const QString& typed)
    {
        QStringList names;
        for (const storage::PersonRow& row : *services::PersonList(workspace).search(typed, 50))
            names << row.fullName;
        return names;
    }
};

} // namespace hoanhap::tests
