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
    QString words; ///< "lớp đào tạo nghề", "người được tư vấn"
    qint64 per = 1; ///< money: of how many đồng the number is told
    qint64 roundedTo = 0; ///< money: how exactly the number tells it, in đồng
};

/// `period` is what the report is about, "6 tháng đầu năm 2021".
std::vector<ToldFigure> toldFigures(const Prose& prose, const QString& period = {});

/// One figure told with two numbers; with another than the report states (`values` by indicator); turns told
/// as people or people as turns.
Slips wrongFigures(const Prose& prose, const QHash<QString, qint64>& values, const QString& period = {});

} // namespace hoanhap::domain
