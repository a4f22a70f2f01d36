// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/reports/Report.h"
#include "services/reports/numbers/FigureRef.h"
#include "storage/reports/ClassTableQueries.h"

#include <map>

namespace hoanhap::services {

/// One indicator of one row: parts by breakdown and code, "" for what nobody told apart.
struct PlacedFigure
{
    qint64 value = 0;
    bool known = true; ///< false: awaited, or nobody counts it
    std::map<domain::Breakdown, std::map<QString, qint64>> parts = {};
};

/// A row of the annexes: a unit right below the office with all below it, the office itself, or a
/// commune where the office has none below it.
struct AnnexPlace
{
    QString code = {}; ///< empty: not known
    QString name = {};
    std::map<QString, PlacedFigure> figures = {};
    bool silent = false; ///< owes its figures and sent none
};

/// A figure beside that of a year ago and what the plan wants.
struct ComparedFigure
{
    QString indicator;
    std::optional<qint64> before = {};
    std::optional<qint64> target = {};
    std::optional<qint64> now = {};
    std::optional<qint64> estimate = {}; ///< typed: what will have been reached on 31 December
};

/// Classes that a unit told by their number.
struct ReportedClasses
{
    QString unit;
    qint64 classes = 0;
    std::optional<qint64> learners = {};
};

/// Everything the annexes say, gathered once; the tables are then made without the register.
struct AnnexFacts
{
    domain::Report report;
    domain::Organisation organisation;
    domain::Breakdown placesBy = domain::Breakdown::Unit; ///< or Commune
    std::vector<AnnexPlace> places = {};
    std::vector<storage::ClassTableRow> classes = {}; ///< not of units that report theirs
    std::vector<ReportedClasses> reportedClasses = {};
    std::vector<ComparedFigure> compared = {};
    std::vector<Figure> charted = {}; ///< with the grounds of the people managed
    std::vector<Figure> chartedBefore = {}; ///< over the same days a year earlier
    std::map<std::pair<QString, QString>, StatedValue> stated =
        {}; ///< by indicator and breakdown (FigureRef)

    const StatedValue* statedFor(const QString& indicator, const QString& breakdown) const
    {
        const auto found = stated.find({indicator, breakdown});
        return found == stated.end() ? nullptr : &found->second;
    }
};

} // namespace hoanhap::services
