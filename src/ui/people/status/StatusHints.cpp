// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/StatusHints.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/cases/LoanWindow.h"
#include "domain/cases/WorkBars.h"
#include "messages/ErrorSentences.h"
#include "text/dates/DocumentDate.h"
#include "ui/people/status/ExpungementHint.h"

#include <QCoreApplication>

namespace hoanhap::ui {

namespace {

QString loanHint(const domain::LegalStatus& status, QDate today)
{
    const std::optional<QDate> last = domain::lastLoanDay({status});
    if (!last)
        return {};
    const char* sentence = *last >= today
        ? QT_TRANSLATE_NOOP("StatusHints", "Within five years of release until %1 (loans, Decision 22/2023).")
        : QT_TRANSLATE_NOOP(
            "StatusHints", "Five years of release were over on %1 (loans, Decision 22/2023).");
    return QCoreApplication::translate("StatusHints", sentence).arg(text::dateInFigures(*last));
}

QString sentencesOf(const std::vector<domain::WorkBar>& bars)
{
    QStringList lines;
    for (const domain::WorkBar& bar : bars)
        lines << messages::sentenceFor(domain::warningOf(bar));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString statusHints(const domain::PersonFile& file, const domain::LegalStatus& status, QDate today)
{
    if (file.person.recordHidden && domain::isExpunged(status))
        return {}; // each of them tells what was judged
    std::vector<domain::AdditionalPenalty> own;
    for (const domain::AdditionalPenalty& penalty : file.penalties)
        if (penalty.legalStatusId == status.id)
            own.push_back(penalty);
    QStringList lines{expungementHint(file, status), loanHint(status, today),
        sentencesOf(domain::workBarsOn({status}, own, today))};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString barsInForce(const domain::PersonFile& file, QDate today)
{
    return sentencesOf(domain::workBarsOn(file.statuses, file.penalties, today));
}

} // namespace hoanhap::ui
