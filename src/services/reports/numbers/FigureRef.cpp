// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FigureRef.h"

#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::pair<FigureColumn, QString>, 3>& columnCodes()
{
    static const std::array<std::pair<FigureColumn, QString>, 3> codes{
        {{FigureColumn::YearBefore, u"year_before"_s}, {FigureColumn::Plan, u"plan"_s},
            {FigureColumn::Estimate, u"estimate"_s}}};
    return codes;
}

} // namespace

QString FigureRef::breakdown() const
{
    QStringList parts;
    if (!unit.isEmpty())
        parts << u"unit="_s + unit;
    if (vocationalClass)
        parts << u"class="_s + vocationalClass->toString();
    for (const auto& choice : {within, part})
        if (choice)
            parts << domain::codeOf(choice->breakdown) + u'=' + choice->code;
    for (const auto& [known, code] : columnCodes())
        if (column == known)
            parts << u"column="_s + code;
    return parts.join(u';');
}

std::vector<FigureRef> FigureRef::addends() const
{
    std::vector<FigureRef> all;
    for (const QString& one : indicator.split(u'+')) {
        all.push_back(*this);
        all.back().indicator = one;
    }
    return all;
}

FigureRef FigureRef::sumOf(const QStringList& indicators) const
{
    FigureRef sum = *this;
    sum.indicator = indicators.join(u'+');
    return sum;
}

std::vector<domain::Breakdown> FigureRef::breakdowns() const
{
    std::vector<domain::Breakdown> all;
    for (const auto& choice : {within, part})
        if (choice)
            all.push_back(choice->breakdown);
    return all;
}

QStringList FigureRef::leftOut() const
{
    if (!part || !part->code.startsWith(u'!'))
        return {};
    return part->code.mid(1).split(u'+', Qt::SkipEmptyParts);
}

FigureRef FigureRef::of(const QString& indicator, const QString& breakdown)
{
    FigureRef ref{indicator};
    for (const QString& one : breakdown.split(u';', Qt::SkipEmptyParts)) {
        const QString name = one.section(u'=', 0, 0);
        const QString code = one.section(u'=', 1);
        if (name == "unit"_L1) {
            ref.unit = code;
        } else if (name == "class"_L1) {
            ref.vocationalClass = Uuid::parse(code);
        } else if (name == "column"_L1) {
            for (const auto& [known, columnCode] : columnCodes())
                if (columnCode == code)
                    ref.column = known;
        } else if (const auto kind = domain::fromCode<domain::Breakdown>(name)) {
            ref.within = ref.part;
            ref.part = CellChoice{*kind, code};
        }
    }
    return ref;
}

} // namespace hoanhap::services
