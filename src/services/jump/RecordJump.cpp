// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jump/RecordJump.h"

#include "services/people/PersonList.h"
#include "services/people/likeness/SeenPerson.h"
#include "storage/jump/NamedRecords.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

constexpr int mostOfOneKind = 20'000; // what an office adds in a generation; read in some 50 ms

} // namespace

RecordJump::RecordJump(Workspace& workspace, QStringList kinds)
    : m_workspace(workspace)
    , m_kinds(std::move(kinds))
{
    readKnown();
}

void RecordJump::readKnown()
{
    using domain::Permission;
    storage::NamedRecords records(m_workspace.session());
    const auto keep = [this](const char* kind, Permission needed, const auto& read) {
        if (!m_kinds.contains(QLatin1String(kind)) || !m_workspace.allow(needed))
            return;
        std::vector<Known>& known = m_known.emplace_back();
        for (const storage::NamedRecord& one : read())
            known.push_back({{one.entity, one.id, one.title, one.place, one.day},
                text::WordBeginnings(one.title + u' ' + one.place)});
    };
    const std::vector<Uuid> units = m_workspace.scope();
    keep("vocational_class", Permission::ViewPeople, [&] { return records.classes(units, mostOfOneKind); });
    keep("employer", Permission::ViewPeople, [&] { return records.employers(mostOfOneKind); });
    keep("outreach_session", Permission::ViewPeople, [&] { return records.sessions(units, mostOfOneKind); });
    keep("dispatch", Permission::ViewReports, [&] { return records.dispatches(mostOfOneKind); });
}

std::vector<RecordJump::Found> RecordJump::people(const QString& text, int limit)
{
    std::vector<Found> found;
    if (!m_kinds.contains(QStringLiteral("person")))
        return found;
    const auto rows = PersonList(m_workspace).search(text, limit);
    if (!rows)
        return found;
    std::vector<Uuid> ids;
    for (const storage::PersonRow& row : *rows)
        ids.push_back(row.id);
    QHash<Uuid, QString> communes; // tells people of one name apart; not where lists are masked
    if (m_workspace.recordsViews())
        for (const SeenPerson& person : seenPeople(m_workspace, ids))
            communes.insert(person.id, person.areaLabel);
    for (const storage::PersonRow& row : *rows) {
        QStringList place{row.citizenNumber, communes.value(row.id), row.unitName};
        place.removeAll(QString());
        found.push_back(
            {QStringLiteral("person"), row.id, row.fullName, place.join(QStringLiteral(", ")), row.birth});
    }
    return found;
}

std::vector<RecordJump::Found> RecordJump::find(const QString& text, int limit)
{
    const text::WordBeginnings typed(text);
    if (typed.isEmpty())
        return {};
    std::vector<Found> found = people(text, limit);
    for (const std::vector<Known>& kind : m_known) {
        std::vector<Found> exact;
        std::vector<Found> loose;
        for (const Known& one : kind) {
            if (static_cast<int>(exact.size()) == limit)
                break;
            if (one.words.matchMarked(typed))
                exact.push_back(one.found);
            else if (static_cast<int>(loose.size()) < limit && one.words.matchBare(typed))
                loose.push_back(one.found);
        }
        exact.insert(exact.end(), loose.begin(), loose.end());
        exact.resize(std::min(exact.size(), static_cast<size_t>(limit)));
        found.insert(found.end(), exact.begin(), exact.end());
    }
    return found;
}

} // namespace hoanhap::services
