// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/FindingSentence.h"

#include "messages/ErrorSentences.h"

namespace hoanhap::messages {

QString findingSentence(const services::ReportFinding& finding, const QString& between)
{
    const QString sentence = sentenceFor(finding.error());
    if (finding.quote.isEmpty() || sentence.contains(finding.quote))
        return sentence;
    return sentence + between + QStringLiteral("“%1”").arg(finding.quote);
}

} // namespace hoanhap::messages
