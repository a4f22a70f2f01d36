// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "services/reports/ReportService.h"
#include "services/reports/kinds/FittingKinds.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

ExitCode reportKinds(services::Workspace& workspace, const CommandLine&, const Terminal& terminal)
{
    const auto kinds = services::ReportService(workspace).kinds();
    if (!kinds)
        return refuse(kinds.errors());
    QJsonArray answer;
    for (const services::ReportKind& kind : *kinds) {
        if (!services::isWrittenHere(workspace, kind))
            continue;
        const auto period = kind.proposedPeriod(workspace.clock().today());
        terminal.line(QStringList{
            kind.code, kind.name, period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)}
                          .join(u'\t'));
        answer.append(QJsonObject{{u"kind"_s, kind.code}, {u"name"_s, kind.name},
            {u"from"_s, period.from.toString(Qt::ISODate)}, {u"to"_s, period.to.toString(Qt::ISODate)},
            {u"annexes"_s, QJsonArray::fromStringList(kind.annexes)}});
    }
    terminal.answer(QJsonDocument(answer));
    return Completed;
}

} // namespace hoanhap::cli
