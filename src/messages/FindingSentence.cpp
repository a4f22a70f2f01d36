// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/FindingSentence.h"

#include "messages/ErrorSentences.h"

namespace hoanhap::messages {

QString findingSentence(const services::ReportFinding& finding, const QString& between)
{
    const QString quote = quoteBeside(finding);
    const QString sentence = sentenceFor(finding.error());
    return quote.isEmpty() ? sentence : sentence + between + QStringLiteral("“%1”").arg(quote);
}

QString quoteBeside(const services::ReportFinding& finding)
{
    return sentenceFor(finding.error()).contains(finding.quote) ? QString() : finding.quote;
}

} // namespace hoanhap::messages
