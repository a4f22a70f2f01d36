// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/AuditLines.h"

#include "domain/users/Account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using HistoryWhat = PersonHistory::What;
using HistoryLine = PersonHistory::Line;

namespace {

constexpr std::array verbs{std::pair("added"_L1, HistoryWhat::Added),
    std::pair("changed"_L1, HistoryWhat::Changed), std::pair("deleted"_L1, HistoryWhat::Removed),
    std::pair("restored"_L1, HistoryWhat::Restored)};

/// Fields that tie rows together say nothing to a reader.
bool tiesRows(const QString& field)
{
    const bool place = field == "owner_entity"_L1 || field == "sha256"_L1; // of a file in the register
    return place || (field.endsWith("_id"_L1) && field != "assigned_unit_id"_L1);
}

void addFields(const QJsonObject& fields, const HistoryLine& shape, std::vector<HistoryLine>& lines)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (tiesRows(field.key()))
            continue;
        HistoryLine line = shape;
        line.field = field.key();
        line.before = field.value().toArray().at(0).toString();
        line.after = field.value().toArray().at(1).toString();
        lines.push_back(std::move(line));
    }
}

void addRow(const QJsonObject& row, HistoryLine shape, std::vector<HistoryLine>& lines)
{
    shape.entity = row[u"entity"_s].toString();
    shape.record = Uuid::parse(row[u"id"_s].toString()).value_or(Uuid());
    for (const auto& [verb, what] : verbs) {
        const QJsonValue fields = row.value(verb);
        if (fields.isUndefined())
            continue;
        shape.what = what;
        if (what == HistoryWhat::Added || what == HistoryWhat::Changed)
            addFields(fields.toObject(), shape, lines);
        else
            lines.push_back(shape);
    }
}

} // namespace

std::vector<HistoryLine> linesOf(const storage::AuditEvent& event)
{
    const HistoryLine shape{event.happenedAt, event.accountName, {}, {}, {}, {}, {}, {}};
    std::vector<HistoryLine> lines;
    for (const QJsonValue row : QJsonDocument::fromJson(event.content).array())
        addRow(row.toObject(), shape, lines);
    return lines;
}

QHash<QString, QString> holdersOfAccounts(Workspace& workspace)
{
    QHash<QString, QString> holders;
    for (const domain::Account& account : workspace.stores().of<domain::Account>().all())
        if (!account.fullName.isEmpty())
            holders.insert(account.loginName, account.fullName);
    return holders;
}

} // namespace hoanhap::services
