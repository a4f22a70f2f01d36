// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/FitWords.h"

#include <QCoreApplication>

namespace hoanhap::messages {

using domain::FitReason;

QString fitReasonName(FitReason reason)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Names", source); };
    switch (reason) {
    case FitReason::WantsOccupation:
        return text(QT_TRANSLATE_NOOP("Names", "wants this occupation"));
    case FitReason::PractisesOccupation:
        return text(QT_TRANSLATE_NOOP("Names", "practises this occupation"));
    case FitReason::LearntOccupation:
        return text(QT_TRANSLATE_NOOP("Names", "has learnt this occupation"));
    case FitReason::RelatedOccupation:
        return text(QT_TRANSLATE_NOOP("Names", "a related occupation"));
    case FitReason::SameCommune:
        return text(QT_TRANSLATE_NOOP("Names", "same commune"));
    case FitReason::SameDistrict:
        return text(QT_TRANSLATE_NOOP("Names", "same district"));
    case FitReason::SchoolingSuffices:
        return text(QT_TRANSLATE_NOOP("Names", "schooling suffices"));
    case FitReason::AskedForIt:
        return text(QT_TRANSLATE_NOOP("Names", "the need is open"));
    case FitReason::WaitsLong:
        return text(QT_TRANSLATE_NOOP("Names", "has waited for more than 3 months"));
    case FitReason::SchoolingTooLow:
        return text(QT_TRANSLATE_NOOP("Names", "schooling is lower than asked for"));
    case FitReason::FarAway:
        return text(QT_TRANSLATE_NOOP("Names", "far from home"));
    case FitReason::NotReady:
        return text(QT_TRANSLATE_NOOP("Names", "not ready for work, or on hold"));
    case FitReason::HasOtherTrade:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Names", "has another trade already"));
}

QString fitReasonNames(const domain::Suitability& fit, bool speaking)
{
    QStringList words;
    for (const FitReason reason : fit.reasons)
        if (domain::speaksFor(reason) == speaking)
            words << fitReasonName(reason);
    return words.join(QStringLiteral(", "));
}

QString fitInWords(const domain::Suitability& fit)
{
    const QString fits = fitReasonNames(fit, true);
    QStringList words{
        fits.isEmpty() ? QCoreApplication::translate("Names", "nothing known speaks for it") : fits};
    if (const QString doubts = fitReasonNames(fit, false); !doubts.isEmpty())
        words << QCoreApplication::translate("Names", "note: %1").arg(doubts);
    return words.join(QStringLiteral("; "));
}

} // namespace hoanhap::messages
