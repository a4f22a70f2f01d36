// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/Figures.h"

#include "services/ErrorCodes.h"
#include "storage/reports/FigureQueries.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

Figures::Figures(Workspace& workspace) : m_workspace(workspace) { }

Result<std::vector<Figures::Figure>> Figures::all(QDate from, QDate to)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    if (!from.isValid() || !to.isValid() || to < from)
        return Error{errors::periodBackwards};
    storage::FigureQueries queries(m_workspace.session());
    std::vector<Figure> figures;
    QHash<QString, qint64> values;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries()) {
        const qint64 value = queries.count(query, from, to, m_workspace.scope());
        values.insert(query.indicator, value);
        figures.push_back({query.indicator, value});
    }
    const qint64 learners =
        values[u"learners_registered"_s] + values[u"learners_guests"_s] + values[u"learners_head_count"_s];
    figures.push_back({u"learners"_s, learners});
    figures.push_back({u"loan_million"_s, values[u"loan_amount"_s] / 1'000'000});
    return figures;
}

} // namespace hoanhap::services
