// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/transfer/FileThen.h"

#include "domain/cases/HiddenRecord.h"
#include "services/audit/AuditLines.h"
#include "services/records/FieldByName.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;
using HistoryWhat = PersonHistory::What;
using HistoryLine = PersonHistory::Line;

namespace {

PersonFile storedFile(Workspace& workspace, const domain::Person& person)
{
    PersonFile file;
    file.person = person;
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        rows = workspace.stores().of<Row>().whereEqual("person_id", person.id.toString());
    });
    return file;
}

template <typename Row>
void takeBackRow(Workspace& workspace, const HistoryLine& line, std::vector<Row>& rows)
{
    const auto place =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == line.record; });
    if (line.what == HistoryWhat::Changed && place != rows.end()) {
        (void)putField(*place, line.field, line.before);
    } else if ((line.what == HistoryWhat::Added || line.what == HistoryWhat::Restored)
        && place != rows.end()) {
        rows.erase(place);
    } else if (line.what == HistoryWhat::Removed && place == rows.end()) {
        if (std::optional<Row> removed = workspace.stores().of<Row>().find(line.record)) {
            removed->deletedAt.reset();
            rows.push_back(std::move(*removed));
        }
    }
}

void takeBackLine(Workspace& workspace, const HistoryLine& line, PersonFile& file)
{
    if (line.entity == domain::entityName<domain::Person>() && line.what == HistoryWhat::Changed)
        (void)putField(file.person, line.field, line.before);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        if (line.entity == domain::entityName<Row>())
            takeBackRow(workspace, line, rows);
    });
}

/// Expunged since then: what was judged is out of everyday sight whoever looks.
void hideAsToday(const PersonFile& today, PersonFile& then)
{
    then.person.recordHidden = today.person.recordHidden;
    for (domain::LegalStatus& status : then.statuses)
        for (const domain::LegalStatus& now : today.statuses)
            if (now.id == status.id && domain::isExpunged(now) && !domain::isExpunged(status))
                status.expungedOn = now.expungedOn ? now.expungedOn : now.endedOn;
    domain::hideJudgments(then);
}

} // namespace

PersonFile fileWhenAssignmentEnded(Workspace& workspace, const Uuid& person, const Uuid& assignment)
{
    const PersonFile today = storedFile(workspace, *workspace.stores().of<domain::Person>().find(person));
    PersonFile file = today;
    bool reached = false;
    workspace.audit().readOf(person, [&](const storage::AuditEvent& event) {
        if (reached)
            return;
        const std::vector<HistoryLine> lines = linesOf(event);
        reached = std::any_of(lines.begin(), lines.end(), [&](const HistoryLine& line) {
            return line.record == assignment && line.field == "valid_to"_L1;
        });
        // Of the transfer itself too: the new address belongs to the next unit.
        std::for_each(lines.rbegin(), lines.rend(),
            [&](const HistoryLine& line) { takeBackLine(workspace, line, file); });
    });
    hideAsToday(today, file);
    return file;
}

} // namespace hoanhap::services
