// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace hoanhap::ui {

/// The bars of one chart; the same numbers are read as a table.
struct ChartContent
{
    struct Series
    {
        QString name;
        std::vector<qint64> values; ///< one a category
    };
    QString title;
    QStringList categories;
    std::vector<Series> series;
    bool lying = false; ///< bars lie: for categories with long names

    bool isEmpty() const;
};

/// A bar of a chart.
struct ChartBar
{
    int series = 0;
    int category = 0;

    bool operator==(const ChartBar&) const = default;
};

} // namespace hoanhap::ui
