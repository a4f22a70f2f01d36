// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/ExpungementHint.h"

#include "domain/cases/Expungement.h"
#include "text/dates/DocumentDate.h"

#include <QCoreApplication>

namespace hoanhap::ui {

QString expungementHint(const domain::PersonFile& file, const domain::LegalStatus& status)
{
    const auto estimate = domain::expungementOf(file, status);
    if (!estimate)
        return {};
    const QString day = text::dateInFigures(estimate->earliest);
    const char* sentence = estimate->byCourt
        ? QT_TRANSLATE_NOOP("ExpungementHint",
            "May be expunged by the court from %1 at the earliest (an estimate, Article %2 of the Penal "
            "Code)")
        : QT_TRANSLATE_NOOP("ExpungementHint",
            "May be expunged from %1 at the earliest (an estimate, Article %2 of the Penal Code)");
    return QCoreApplication::translate("ExpungementHint", sentence).arg(day, estimate->article);
}

} // namespace hoanhap::ui
