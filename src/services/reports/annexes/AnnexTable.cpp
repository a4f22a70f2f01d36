// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexTable.h"

#include "text/numbers/Numbers.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QString columnNumber(int position)
{
    return u"(%1)"_s.arg(position + 1);
}

} // namespace

QString AnnexCell::shown(bool withTenths) const
{
    if (!value)
        return missing ? u"–"_s : words;
    if (per == 1)
        return text::grouped(*value);
    if (!withTenths && !hasTenths())
        return text::grouped(*value / per);
    return text::grouped(static_cast<double>(*value) / static_cast<double>(per), 1);
}

QString AnnexCell::mark() const
{
    const QString own = figure.mark(); // what FigureRef::of does not know it leaves out
    return !derived ? own : own + (figure.isWhole() ? u'?' : u';') + u"derived"_s;
}

void AnnexCell::standBeside(const QString& indicator, FigureColumn column)
{
    derived = true;
    if (!value && !missing)
        return; // an empty cell has nothing behind it
    figure = {indicator};
    figure.column = column;
}

void AnnexCell::state(const StatedValue* stated)
{
    if (!stated || !isStated())
        return;
    if (stated->byHand)
        registerValue = value;
    value = stated->value;
    missing = false;
}

QString AnnexColumn::number(int position) const
{
    const QString own = columnNumber(position);
    switch (rule) {
    case Rule::None:
        return own;
    case Rule::Difference:
        return own + u'=' + columnNumber(of.at(0)) + u'-' + columnNumber(of.at(1));
    case Rule::Percent:
        return own + u'=' + columnNumber(of.at(0)) + u':' + columnNumber(of.at(1));
    case Rule::Sum:
        break;
    }
    if (of.size() > 3)
        return own + u'=' + columnNumber(of.front()) + u"+…+"_s + columnNumber(of.back());
    QStringList parts;
    for (const int column : of)
        parts << columnNumber(column);
    return own + u'=' + parts.join(u'+');
}

std::vector<AnnexCell> totalOf(const std::vector<std::vector<AnnexCell>>& rows, size_t columns, size_t first)
{
    std::vector<AnnexCell> total(columns);
    for (size_t column = first; column < columns; ++column)
        for (const auto& row : rows) {
            const AnnexCell& cell = row.at(column);
            AnnexCell& sum = total[column];
            sum.per = cell.per;
            sum.figure = cell.figure;
            sum.figure.unit.clear();
            sum.figure.within.reset();
            sum.figure.vocationalClass.reset();
            if (cell.value)
                sum.value = sum.value.value_or(0) + *cell.value;
            sum.missing = !sum.value && (sum.missing || cell.missing);
        }
    return total;
}

QString noteOnChanged()
{
    return u"Dấu “*”: số liệu do người lập báo cáo điều chỉnh."_s;
}

std::optional<qint64> permille(std::optional<qint64> value, std::optional<qint64> base)
{
    if (!value || !base || *base == 0)
        return std::nullopt;
    return qRound64(static_cast<double>(*value) * 1000.0 / static_cast<double>(*base));
}

} // namespace hoanhap::services
