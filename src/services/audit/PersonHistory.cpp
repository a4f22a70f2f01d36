// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/PersonHistory.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/people/PersonMerge.h"
#include "domain/people/PersonRules.h"
#include "services/audit/AuditLines.h"
#include "services/audit/InsideFields.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/records/Change.h"
#include "services/records/FieldByName.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;
using What = PersonHistory::What;
using Line = PersonHistory::Line;

namespace {

/// What a hidden record says of its expunged convictions.
bool isHidden(const PersonFile& file, const Line& line)
{
    if (!file.person.recordHidden)
        return false;
    if (line.entity == domain::entityName<domain::AdditionalPenalty>())
        return true;
    const bool stands =
        std::any_of(file.statuses.begin(), file.statuses.end(), [&](const domain::LegalStatus& status) {
            return status.id == line.record && !domain::isExpunged(status);
        });
    return !stands && line.entity == domain::entityName<domain::LegalStatus>()
        && domain::isJudgmentField(line.field);
}

bool belongsToFile(const QString& entity)
{
    bool belongs = entity == domain::entityName<domain::Person>();
    PersonFile file;
    forEachPart(file, [&]<typename Row>(const std::vector<Row>&) {
        belongs = belongs || entity == domain::entityName<Row>();
    });
    return belongs;
}

/// What a merge keeps for taking it apart again is nothing to read: of it stands whose record was taken in,
/// and that it was taken apart.
void tellMergesInShort(std::vector<Line>& lines)
{
    const QString mergedBefore = u"merged_before"_s;
    const QString undoneAt = u"undone_at"_s;
    const auto isMerge = [](const Line& line) {
        return line.entity == domain::entityName<domain::PersonMerge>();
    };
    std::erase_if(lines, [&](const Line& line) {
        return isMerge(line) && !line.field.isEmpty() && line.field != mergedBefore && line.field != undoneAt;
    });
    for (Line& line : lines)
        if (isMerge(line)) {
            const bool taken = line.field == mergedBefore;
            const QJsonObject record = QJsonDocument::fromJson(line.after.toUtf8()).object();
            line.before.clear();
            line.after = taken ? record[u"full_name"_s].toString() : QString(); // when stands beside it
        }
}

} // namespace

Result<std::vector<Line>> PersonHistory::of(const Uuid& person)
{
    const Result<PersonFile> file = PersonService(m_workspace).load(person);
    if (!file)
        return file.errors();
    std::vector<Line> lines;
    m_workspace.audit().readOf(person, [&](const storage::AuditEvent& event) {
        const std::vector<Line> told = linesOf(event);
        lines.insert(lines.end(), told.begin(), told.end());
    });
    std::erase_if(
        lines, [&](const Line& line) { return isInsideField(line.field) || isHidden(*file, line); });
    tellMergesInShort(lines);
    const auto holders = holdersOfAccounts(m_workspace);
    for (Line& line : lines)
        line.accountName = holders.value(line.accountName, line.accountName);
    return lines;
}

bool PersonHistory::mayRestore(const Line& line)
{
    const bool isPerson = line.entity == domain::entityName<domain::Person>();
    if (line.what == What::Removed)
        return !isPerson && belongsToFile(line.entity);
    return line.what == What::Changed && belongsToFile(line.entity);
}

Result<PersonService::Saved> PersonHistory::restore(const Uuid& person, const Line& line)
{
    PersonService service(m_workspace);
    const Result<PersonFile> base = service.load(person);
    if (!base)
        return base.errors();
    if (line.what == What::Removed)
        return restoreRow(*base, line);
    PersonFile edited = *base;
    bool put = line.entity == domain::entityName<domain::Person>()
        && putField(edited.person, line.field, line.before);
    forEachPart(edited, [&]<typename Row>(std::vector<Row>& rows) {
        for (Row& row : rows)
            if (row.id == line.record && line.entity == domain::entityName<Row>())
                put = putField(row, line.field, line.before);
    });
    if (!put)
        return Error{keeping::valueGone};
    return service.save(*base, edited);
}

/// The row itself comes out of the bin, so that what refers to it fits again.
Result<PersonService::Saved> PersonHistory::restoreRow(const PersonFile& base, const Line& line)
{
    return inOneChange(m_workspace, domain::Permission::EditPeople, base.person.unitId, u"person.changed"_s,
        [&](Change& change) -> Result<PersonService::Saved> {
            PersonService::Saved saved{base, {}, {}};
            bool found = false;
            forEachPart(saved.file, [&]<typename Row>(std::vector<Row>& rows) {
                if (line.entity != domain::entityName<Row>())
                    return;
                const std::optional<Row> row = m_workspace.stores().of<Row>().find(line.record);
                if (!row || !row->deletedAt || row->personId != base.person.id)
                    return;
                change.unbury<Row>(row->id);
                rows.push_back(*m_workspace.stores().of<Row>().find(line.record));
                found = true;
            });
            if (!found || base.person.deletedAt)
                return Error{keeping::valueGone};
            const auto findings = domain::checkPersonFile(saved.file, m_workspace.clock().today());
            if (!findings.errors.empty())
                return findings.errors;
            m_workspace.personIndex().putStored(base.person.id);
            m_workspace.personIndex().flush();
            return saved;
        });
}

} // namespace hoanhap::services
