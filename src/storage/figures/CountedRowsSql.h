// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/figures/IndicatorQuery.h"

namespace hoanhap::storage {

// The SELECTs that one indicator is asked with. All begin with the rows that IndicatorQuery names, limited
// to `units` (none: all) and without people in the bin. Each uses :p0 and :p1.

/// person, occupation: one row for each record, of every unit, of people in the bin and of people closed:
/// FigureQueries leaves out who does not count.
std::string everybodySql(const IndicatorQuery& query);
/// person, unit, amount, area, sex, occupation: one row for each record.
std::string actsSql(const CountedRows& rows, const std::vector<Uuid>& units);

constexpr size_t listColumns = 11;
/// entity, record, person, title, day, unit, amount, area, sex, occupation, class; by day. The unit of people
/// is that which manages them.
std::string listSql(const IndicatorQuery& query, const std::vector<Uuid>& units);

/// class, amount listed, amount counted: what each class adds to an indicator of learners, whose rows hang on
/// a class `c`, and to the one that narrows nothing; in one walk over the learners.
std::string byClassSql(const IndicatorQuery& query, const std::vector<Uuid>& units);

} // namespace hoanhap::storage
