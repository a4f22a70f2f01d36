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

namespace {

std::vector<AnnexValue> lineValues(const std::vector<storage::ClassLine>& classes, bool single)
{
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

} // namespace

std::vector<AnnexValue> classLineValues(const std::vector<storage::ClassLine>& classes)
{
    return lineValues(classes, classes.size() <= mostSingleClasses);
}

std::vector<AnnexValue> singleClassValues(const std::vector<storage::ClassLine>& classes)
{
    return lineValues(classes, true);
}

std::optional<QSet<Uuid>> classesHeld(const std::vector<domain::ReportFigure>& figures)
{
    QSet<Uuid> held;
    for (const domain::ReportFigure& figure : figures)
        if (const FigureRef ref = FigureRef::of(figure.indicator, figure.breakdown);
            !figure.versionId && ref.vocationalClass)
            held.insert(*ref.vocationalClass);
    return held.isEmpty() ? std::optional<QSet<Uuid>>() : held;
}

QSet<Uuid> classesGone(
    const std::vector<domain::ReportFigure>& figures, const std::vector<AnnexValue>& countedNow)
{
    QSet<Uuid> gone = classesHeld(figures).value_or(QSet<Uuid>());
    for (const AnnexValue& value : countedNow)
        if (value.figure.vocationalClass)
            gone.remove(*value.figure.vocationalClass);
    return gone;
}

bool isLeftOut(const FigureRef& figure, const std::optional<QSet<Uuid>>& held)
{
    return held && figure.vocationalClass && !held->contains(*figure.vocationalClass);
}

} // namespace hoanhap::services
