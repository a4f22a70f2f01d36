// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One indicator: what it is called and the SELECT that lists the records it counts. The count is the
/// length of that list (or the sum of its second column), so that a number and the names behind it
/// cannot differ.
struct IndicatorQuery
{
    QString indicator;
    std::string select; ///< first column the record's identifier; :p0 and :p1 are the period's days
    std::string unitColumn; ///< the column that tells whose row it is
    bool sums = false; ///< the value is the sum of the second column
    std::string grouping = {}; ///< what follows the conditions
};
const std::vector<IndicatorQuery>& indicatorQueries();

class FigureQueries
{
public:
    explicit FigureQueries(Session& session);
    qint64 count(const IndicatorQuery& query, QDate from, QDate to, const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
