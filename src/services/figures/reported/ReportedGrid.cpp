// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/reported/ReportedGrid.h"

#include "services/figures/FigureErrorCodes.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// "12,5" million, to the hundred đồng at most.
std::optional<qint64> partOfMillions(const QString& typed, qint64 per)
{
    static const QRegularExpression shape(uR"(^(\d{1,9}),(\d{1,4})$)"_s);
    const QRegularExpressionMatch match = shape.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    qint64 part = per;
    for (qsizetype i = 0; i < match.capturedLength(2); ++i)
        part /= 10;
    return match.captured(1).toLongLong() * per + match.captured(2).toLongLong() * part;
}

constexpr qint64 mostThatIsCounted = 1'000'000'000;

} // namespace

int ReportedRow::awaited() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const ReportedCell& cell) { return cell.asked && !cell.value && !cell.inParts; }));
}

bool ReportedRow::isSilent() const
{
    return isUnknown() || (source == FigureSource::Reported && awaited() > 0);
}

bool ReportedRow::isUnknown() const
{
    return source == FigureSource::Reported
        && std::ranges::none_of(cells, [](const ReportedCell& cell) { return cell.value || cell.inParts; });
}

bool isCountedByRegister(const ReportedRow& row, const domain::Indicator& indicator)
{
    return row.source == FigureSource::Register && indicator.fromRegister;
}

QString gridField(size_t row, size_t column)
{
    return u"cell.%1.%2"_s.arg(row).arg(column);
}

QString gridField(size_t row)
{
    return u"row.%1"_s.arg(row);
}

Result<std::optional<qint64>> readReported(const domain::Indicator& indicator, QStringView typed)
{
    const QString text = typed.trimmed().toString();
    if (text.isEmpty())
        return std::optional<qint64>();
    const qint64 per = indicator.shownPer();
    if (per > 1)
        if (const std::optional<qint64> amount = partOfMillions(text, per))
            return amount;
    const std::optional<qint64> number = text::wholeNumberIn(text);
    if (!number || *number < 0 || *number > mostThatIsCounted)
        return Error{figureerrors::notACount, {}, {text}};
    return std::optional(*number * per);
}

} // namespace hoanhap::services
