// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

#include <QHash>

namespace hoanhap::domain {

/// A figure of the whole office that a sentence states, by the key of the indicator: "tổ chức 12 lớp đào tạo
/// nghề". What speaks of a district, of a part of the year or of what is planned states none.
struct ToldFigure
{
    std::size_t paragraph = 0;
    qsizetype start = 0; ///< of the number
    qsizetype length = 0;
    qint64 value = 0;
    QString indicator;
    QString words; ///< "lớp", "lượt người"
};

std::vector<ToldFigure> toldFigures(const Prose& prose);

/// One figure told with two numbers; with another than the register's (`values` by indicator); turns told
/// as people or people as turns.
Slips wrongFigures(const Prose& prose, const QHash<QString, qint64>& values);

} // namespace hoanhap::domain
