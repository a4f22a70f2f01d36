// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "services/people/PersonList.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const storage::PersonRow& row)
{
    return {{u"id"_s, row.id.toString()}, {u"full_name"_s, row.fullName}, {u"birth"_s, row.birth},
        {u"citizen_id"_s, row.citizenNumber}, {u"unit"_s, row.unitName},
        {u"statuses"_s, QJsonArray::fromStringList(row.statusKinds)}};
}

} // namespace

ExitCode search(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<int> limit = numberIn(line, u"limit"_s, 1, 1'000'000, 50);
    if (!limit)
        return refuse(limit.errors());
    const auto rows = services::PersonList(workspace).search(line.positional, *limit);
    if (!rows)
        return refuse(rows.errors());
    QJsonArray json;
    for (const storage::PersonRow& row : *rows) {
        json.append(jsonOf(row));
        terminal.line(
            QStringList{row.fullName, row.birth, row.citizenNumber, row.unitName, row.id.toString()}.join(
                u'\t'));
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

} // namespace hoanhap::cli
