// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/dates/DocumentDate.h"

#include <QDateTime>
#include <QString>

namespace hoanhap::ui {

/// "10/12/2021 08:30" by the clock of this PC; `moment` is UTC.
inline QString momentInFigures(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return text::dateInFigures(local.date()) + u' ' + local.toString(QStringLiteral("HH:mm"));
}

/// "Nguyễn Văn A, 10/12/2021 08:30".
inline QString whoAndWhen(const QString& who, const QDateTime& moment)
{
    if (!moment.isValid())
        return who;
    return who.isEmpty() ? momentInFigures(moment) : who + QStringLiteral(", ") + momentInFigures(moment);
}

} // namespace hoanhap::ui
