// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/reminders/ReminderWords.h"
#include "services/reminders/ReminderSettings.h"
#include "services/reminders/Reminders.h"
#include "text/numbers/Numbers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using storage::ReminderRow;

namespace {

QJsonObject reminderJson(const ReminderRow& row)
{
    QJsonObject json{{u"kind"_s, domain::codeOf(row.kind)}, {u"record"_s, row.record.toString()},
        {u"target"_s, row.target.toString()}, {u"title"_s, row.title}, {u"detail"_s, row.detail},
        {u"unit"_s, row.unitName}, {u"in_hand"_s, row.accountName}};
    if (row.due)
        json.insert(u"due"_s, row.due->toString(Qt::ISODate));
    return json;
}

} // namespace

ExitCode reminders(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const QString unit = line.option(u"unit"_s);
    const auto units =
        unit.isEmpty() ? Result(std::vector<Uuid>()) : unitsUnder(workspace, unit); // none: those of all
    if (!units)
        return refuse(units.errors());
    const auto groups =
        services::Reminders(workspace).groups({*units, std::nullopt}, std::numeric_limits<int>::max());
    if (!groups)
        return refuse(groups.errors());
    const domain::ReminderTerms terms = services::ReminderSettings(workspace).terms();
    const QDate today = workspace.clock().today();
    QJsonObject counts;
    QJsonArray all;
    for (const services::Reminders::Group& group : *groups) {
        counts.insert(domain::codeOf(group.kind), group.count);
        terminal.line(
            u"%1: %2"_s.arg(messages::reminderHeading(group.kind, terms), text::grouped(group.count)));
        for (const ReminderRow& row : group.first) {
            all.append(reminderJson(row));
            terminal.line(u"    "_s
                + QStringList{messages::reminderSubject(row, workspace), messages::reminderDay(row, today),
                    row.unitName}
                      .join(u'\t'));
        }
    }
    terminal.answer(QJsonDocument(QJsonObject{{u"counts"_s, counts}, {u"reminders"_s, all}}));
    return Completed;
}

} // namespace hoanhap::cli
