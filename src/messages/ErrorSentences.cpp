// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ErrorSentences.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "messages/ReportNames.h"
#include "messages/sentences/SentenceTable.h"
#include "services/ErrorCodes.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "storage/StorageError.h"

#include <QCoreApplication>

namespace hoanhap::messages {

namespace {

const char* sourceOf(ErrorCode code)
{
    for (const SentenceTable* table : {&entrySentences(), &storageSentences(), &servicesSentences(),
             &accountSentences(), &documentSentences(), &keepingSentences(), &findingSentences(),
             &reviewSentences(), &mergingSentences(), &trainingSentences(), &certificateSentences(),
             &planSentences(), &spreadsheetSentences(), &listEntrySentences(), &transferSentences(),
             &caseSentences(), &barSentences(), &needSentences(), &placementSentences(),
             &suggestionSentences(), &figureSentences(), &sessionSentences(), &loanSentences(),
             &catalogueSentences(), &lifecycleSentences(), &signingSentences(), &reportNumberSentences(),
             &reportKindSentences(), &readingSentences(), &reportCheckSentences()})
        if (const auto found = table->find(code.id()); found != table->end())
            return found->second;
    return nullptr;
}

/// As people know it: a section of the report by its title, its state by its name.
QString argumentOf(const Error& error, int place)
{
    const QString argument = error.arguments.value(place);
    if (error.code == services::errors::lifecycle::otherState)
        return reportStateName(argument);
    const bool section =
        error.code == services::errors::emptySection || error.code == domain::errors::checks::emptySection;
    return section ? sectionName(argument) : argument;
}

} // namespace

bool hasSentence(ErrorCode code)
{
    return sourceOf(code) != nullptr;
}

QString sentenceFor(const Error& error)
{
    const char* source = sourceOf(error.code);
    if (!source)
        throw LogicError("no sentence for " + std::string(error.code.id()));
    QString sentence = QCoreApplication::translate("Errors", source);
    // Each placeholder by itself: an argument that contains %2 must stay as it is.
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (placeholder)
            filled += argumentOf(error, sentence[++i].digitValue() - 1);
        else
            filled += sentence[i];
    }
    return filled.trimmed();
}

QString sentencesFor(const Errors& faults)
{
    QStringList lines;
    for (const Error& fault : faults)
        lines << sentenceFor(fault);
    lines.removeDuplicates(); // of two rows that miss the same
    return lines.join(QLatin1Char('\n'));
}

QString sentenceFor(const storage::StorageError& fault)
{
    return sentenceFor(Error{fault.code()});
}

} // namespace hoanhap::messages
