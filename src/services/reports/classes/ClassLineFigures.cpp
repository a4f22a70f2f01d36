// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/classes/ClassLineFigures.h"

#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

FigureRef figureOfClass(const QString& indicator, const Uuid& vocationalClass)
{
    FigureRef figure{indicator};
    figure.vocationalClass = vocationalClass;
    return figure;
}

FigureRef figureOfOccupation(const QString& indicator, const QString& occupation)
{
    FigureRef figure{indicator};
    // A name with a sign that parts are written with could not be read again.
    if (!occupation.isEmpty() && !occupation.contains(u';') && !occupation.contains(u'='))
        figure.part = CellChoice{domain::Breakdown::Occupation, occupation};
    return figure;
}

std::vector<AnnexValue> classLineValues(const std::vector<storage::ClassLine>& classes)
{
    const bool single = classes.size() <= mostSingleClasses;
    std::vector<AnnexValue> values;
    std::map<QString, std::size_t> places;
    for (const storage::ClassLine& line : classes)
        for (const auto& [indicator, value] : {std::pair(u"classes"_s, line.count),
                 {u"learners"_s, line.learners}, {u"learners_released"_s, line.released}}) {
            const FigureRef figure =
                single ? figureOfClass(indicator, line.id) : figureOfOccupation(indicator, line.occupation);
            const auto [place, isNew] = places.try_emplace(figure.mark(), values.size());
            if (isNew)
                values.push_back({figure, 0});
            values[place->second].value += value;
        }
    std::erase_if(values, [](const AnnexValue& value) { return value.figure.isWhole(); });
    return values;
}

} // namespace hoanhap::services
