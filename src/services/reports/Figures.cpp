// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/Figures.h"

#include "services/ErrorCodes.h"
#include "storage/reports/FigureQueries.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

Figures::Figures(Workspace& workspace) : Figures(workspace, workspace.scope()) { }

Figures::Figures(Workspace& workspace, std::vector<Uuid> units)
    : m_workspace(workspace)
    , m_units(std::move(units))
{
}

Outcome Figures::mayCount(QDate from, QDate to) const
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    if (!from.isValid() || !to.isValid() || to < from)
        return Error{errors::periodBackwards};
    return Done{};
}

Result<std::vector<Figures::Figure>> Figures::among(const QStringList& indicators, QDate from, QDate to)
{
    if (const Outcome allowed = mayCount(from, to); !allowed)
        return allowed.errors();
    storage::FigureQueries queries(m_workspace.session());
    std::vector<Figure> figures;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries())
        if (indicators.contains(query.indicator))
            figures.push_back({query.indicator, queries.count(query, from, to, m_units)});
    return figures;
}

Result<std::vector<Figures::Figure>> Figures::all(QDate from, QDate to)
{
    QStringList every;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries())
        every << query.indicator;
    Result<std::vector<Figure>> counted = among(every, from, to);
    if (!counted)
        return counted;
    QHash<QString, qint64> values;
    for (const Figure& figure : *counted)
        values.insert(figure.indicator, figure.value);
    const qint64 learners =
        values[u"learners_registered"_s] + values[u"learners_guests"_s] + values[u"learners_head_count"_s];
    counted->push_back({u"learners"_s, learners});
    counted->push_back({u"loan_million"_s, values[u"loan_amount"_s] / 1'000'000});
    return counted;
}

} // namespace hoanhap::services
