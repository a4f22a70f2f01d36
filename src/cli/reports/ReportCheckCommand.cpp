// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/ErrorSentences.h"
#include "messages/FindingSentence.h"
#include "services/reports/checks/ReportChecks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::ReportFinding;

ExitCode reportCheck(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const auto draft = services::ReportService(workspace).find(recordNamed(line));
    if (!draft)
        return refuse(draft.errors());
    const auto findings = services::ReportChecks(workspace).of(draft->report, draft->narrative);
    if (!findings)
        return refuse(findings.errors());
    QJsonArray all;
    QStringList lines;
    for (const ReportFinding& finding : *findings) {
        const QString sentence = messages::sentenceFor(finding.error());
        const QJsonObject told{{u"code"_s, finding.code.latin1()}, {u"section"_s, finding.section},
            {u"quote"_s, finding.quote},
            {u"suggestion"_s, finding.suggestion.isEmpty() ? sentence : finding.suggestion}};
        if (!all.contains(told)) // without their places two of a kind read alike
            all.append(told);
        const QString place =
            finding.length > 0 ? u"%1 %2"_s.arg(finding.section).arg(finding.paragraph + 1) : finding.section;
        const QString text =
            QStringList{place, messages::quoteBeside(finding), sentence, finding.suggestion}.join(u'\t');
        if (!lines.contains(text))
            lines << text;
    }
    for (const QString& text : lines)
        terminal.line(text);
    terminal.answer(QJsonDocument(all));
    return Completed;
}

} // namespace hoanhap::cli
