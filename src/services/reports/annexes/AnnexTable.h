// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

/// A number of an annex with what stands behind it, or words.
struct AnnexCell
{
    std::optional<qint64> value = {};
    bool missing = false; ///< nobody told, which is not zero
    QString words = {};
    qint64 per = 1; ///< what the value is divided by when it is shown
    FigureRef figure = {}; ///< without an indicator: the register has no list for it
    bool derived = false; ///< follows from others, or stands beside the report's own; never changed by hand
    std::optional<qint64> registerValue = {}; ///< what the register says where the value was changed by hand

    static AnnexCell text(const QString& words) { return {.words = words}; }
    /// "1.234", "12,5", "–" where nobody told.
    QString shown(bool withTenths = false) const;
    bool hasTenths() const { return value && *value % per != 0; }
    /// Takes what the report states, if it states anything.
    void state(const StatedValue* stated);
    /// As Run::figure has it on the page: of a derived cell the figure it leads to, but not as that figure's
    /// own number, so that a change by hand is marked where it was made.
    QString mark() const;
    /// What the register or the plan says beside the report's own number.
    void standBeside(const QString& indicator, FigureColumn column);
    /// A number of the report that has a list or may be changed.
    bool isStated() const { return !figure.indicator.isEmpty() && !derived; }
};

struct AnnexColumn
{
    /// How a number follows from other columns of its row, told by their position.
    enum class Rule
    {
        None,
        Sum, ///< of `of`
        Difference, ///< of[0] − of[1]
        Percent ///< of[0] in hundredths of of[1]
    };
    QStringList heading = {}; ///< outermost first
    int width = 5; ///< share of the page
    bool isNumber = true;
    Rule rule = Rule::None;
    std::vector<int> of = {};

    /// "(3)=(4)+…+(9)" for the column at `position`.
    QString number(int position) const;
};

/// A chart of lying bars: for each line its name and a number for each series.
struct AnnexChart
{
    struct Line
    {
        QString name;
        std::vector<AnnexCell> values;
    };
    QString title = {};
    QStringList series = {}; ///< names, where there are several
    std::vector<Line> lines = {};
};

/// An annex before it has a form: page and workbook are both made of it. (bảng của phụ lục)
struct AnnexTable
{
    QString code = {}; ///< by_unit, classes, placement, comparison, charts
    QString title = {};
    bool landscape = true;
    std::vector<AnnexColumn> columns = {};
    std::vector<std::vector<AnnexCell>> rows = {};
    std::vector<AnnexCell> total = {}; ///< empty: the rows do not add up to anything
    QStringList notes = {}; ///< below the table
    std::vector<AnnexChart> charts = {}; ///< in place of columns and rows
};

/// The columns from `first` on added up row by row; of a column without any number nothing.
std::vector<AnnexCell> totalOf(const std::vector<std::vector<AnnexCell>>& rows, size_t columns, size_t first);
/// The note that a table with a number changed by hand has below it.
QString noteOnChanged();
/// Tenths of a percent: 1083 is 108,3 %; nothing where `base` is none or zero.
std::optional<qint64> permille(std::optional<qint64> value, std::optional<qint64> base);

} // namespace hoanhap::services
