// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "storage/figures/PersonTraits.h"

#include <optional>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// SQL that lists the records of one table which an indicator counts. Value, parts and list are all
/// made of it, so that a number and the names behind it cannot differ. Columns left empty: the record
/// has none of its own, the person's stand for it.
struct CountedRows
{
    std::string entity; ///< table of the records
    std::string from; ///< "table t … WHERE …"; :p0 and :p1 are the period's days
    std::string narrowed = {}; ///< keeps to some of what `from` lists; empty: all
    std::string record; ///< column of the record's identifier
    std::string person = {}; ///< column of the person; empty where the record is nobody's
    std::string unit = {}; ///< column of the unit that the record counts for
    std::string day = "NULL";
    std::string amount = "1"; ///< what the record adds
    std::string area = {};
    std::string sex = {};
    std::string occupation = {};
    std::string inClass = {}; ///< column of the class to which the record belongs
    std::string title = "''"; ///< what the record is called where it is nobody's
};

/// One indicator with all it counts. Of indicators in people each person is counted once, for the unit
/// that manages the person; everything else for the unit that did it. Whoever is in the bin, and what
/// was done for them, is never counted.
struct IndicatorQuery
{
    domain::Indicator indicator;
    std::vector<CountedRows> parts;
    struct Condition
    {
        Trait trait;
        std::string code;
    };
    std::optional<Condition> only = {}; ///< of the people listed those with this trait

    bool countsPeople() const { return indicator.countedIn == domain::CountedIn::People; }
    /// A stock of people leaves out whoever was closed by the last day.
    bool ofTheBooks() const { return countsPeople() && indicator.kind == domain::FigureKind::Stock; }
};

/// Every indicator, in the order in which reports speak of them.
const std::vector<IndicatorQuery>& indicatorQueries();
/// Nothing where there is none with that key.
const IndicatorQuery* indicatorQuery(QStringView key);

} // namespace hoanhap::storage
