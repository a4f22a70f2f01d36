// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/UnwrittenPeriod.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// People are managed, come and go whatever an office does for them; what happens besides is its work.
bool isOfPeople(const Figure& figure)
{
    static const QStringList ofPeople{u"people_managed"_s, u"people_received"_s, u"people_closed"_s};
    return ofPeople.contains(figure.indicator);
}

bool isOfWork(const Figure& figure)
{
    const domain::Indicator* indicator = Figures::indicator(figure.indicator);
    return indicator && indicator->kind == domain::FigureKind::Flow && !isOfPeople(figure);
}

void forgetWhereNothingIs(std::vector<Figure>& figures, bool (*belongs)(const Figure&))
{
    const auto isWritten = [&](const Figure& figure) {
        return belongs(figure) && figure.known && (figure.value != 0 || figure.unitsReported > 0);
    };
    if (std::ranges::any_of(figures, isWritten))
        return;
    for (Figure& figure : figures)
        figure.known = figure.known && !belongs(figure);
}

} // namespace

void forgetUnwritten(std::vector<Figure>& figures)
{
    forgetWhereNothingIs(figures, isOfPeople);
    forgetWhereNothingIs(figures, isOfWork);
}

} // namespace hoanhap::services
