// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "services/workspace/Workspace.h"

#include <QStringList>
#include <functional>
#include <map>

namespace hoanhap::storage {
struct CountedRow;
struct IndicatorQuery;
} // namespace hoanhap::storage

namespace hoanhap::services {

class CellLabels;
class FigureSources;

/// One part of a figure.
struct FigureCell
{
    QString code; ///< of the unit, area or catalogue entry; empty: not known
    QString label; ///< as the register calls it; empty for what is not known and for age bands
    qint64 value = 0;
};

/// One indicator in one period: what the register counts for the units that work in it and what the others
/// reported.
struct Figure
{
    QString indicator; ///< "classes", "learners", "people_managed", …
    qint64 value = 0; ///< amounts in đồng, see Indicator::shownPer
    int unitsReported = 0; ///< whose reported value is in it
    int unitsAwaited = 0; ///< that owe theirs: the value lacks them
    int unitsInParts = 0; ///< of those awaited, that reported parts in which the same people may be twice
    bool known = true; ///< false: nobody told, which is not zero
    /// Cells with something in them: units in their order, age bands by age, catalogues by position, the
    /// rest from the greatest; not known last. The cells of one breakdown add up to `value`.
    std::map<domain::Breakdown, std::vector<FigureCell>> by = {};
    std::optional<qint64> registerValue = {}; ///< what is counted, where a report states another value
};

/// One record behind a figure; says no more of a conviction than the figure itself.
struct CountedRecord
{
    QString entity; ///< table: person, enrolment, vocational_class, …; reported_figure for what a unit sent
    Uuid record = {};
    std::optional<Uuid> person = {}; ///< of the register
    QString title; ///< the person's name (masked while looks are not recorded), of others what they are, of
                   ///< reported figures the dispatch they came with
    std::optional<Uuid> dispatch = {}; ///< of reported figures
    std::optional<QDate> day;
    QString unitName;
    Uuid unit = {}; ///< for which it counts
    qint64 amount = 1; ///< what it adds to the value: a head count its people, a loan its đồng
    std::optional<Uuid> inClass = {}; ///< the class to which it belongs
    /// Where it stands in the breakdowns that it was asked to tell; what is not known is left out.
    std::map<domain::Breakdown, QString> parts = {};
};

/// A part of a figure: "unit" with the unit's code, "sex" with "female", …
struct CellChoice
{
    domain::Breakdown breakdown;
    QString code;
};

/// Figures between two days, both included. Report, screens, lists and command line all ask here; value,
/// parts and the records behind them come from one query object an indicator (storage/figures), so that
/// they cannot differ. Where a unit reported an indicator for just these days, or for parts that make them up
/// (tellingOf), its value stands for what the register counts of that unit (FigureSources), in breakdowns
/// other than by unit under "not known". Rights: ViewReports, for the records ViewPeople too.
class Figures
{
public:
    using Figure = services::Figure;

    /// Of the units that the actor sees.
    explicit Figures(Workspace& workspace);
    /// Of these units; none: of all.
    Figures(Workspace& workspace, std::vector<Uuid> units);

    /// Every indicator in the order of the catalogue.
    static const std::vector<domain::Indicator>& catalogue();
    /// Nothing where the catalogue has no such key.
    static const domain::Indicator* indicator(QStringView key);

    /// Every indicator, without parts.
    Result<std::vector<Figure>> all(QDate from, QDate to);
    /// Only those asked for, in the time of those alone, in the order of the catalogue.
    Result<std::vector<Figure>> among(const QStringList& indicators, QDate from, QDate to);
    /// With parts; each indicator gets those of `breakdowns` that it permits. One pass over the people
    /// for all of them.
    Result<std::vector<Figure>> parted(const QStringList& indicators, const domain::FigurePeriod& period,
        const std::vector<domain::Breakdown>& breakdowns);
    /// The same out of `sources`, so that what others ask of them too is read once.
    Result<std::vector<Figure>> parted(FigureSources& sources, const QStringList& indicators,
        const std::vector<domain::Breakdown>& breakdowns);
    /// Tells `sources` beforehand what parted() will ask, so that people are read once for several questions.
    static void announce(FigureSources& sources, const QStringList& indicators,
        const std::vector<domain::Breakdown>& breakdowns);
    /// One indicator; with a breakdown it does not permit: figures.breakdown_not_permitted.
    Result<Figure> figureOf(const QString& indicator, const domain::FigurePeriod& period,
        std::optional<domain::Breakdown> breakdown = std::nullopt);
    /// The records counted, by day; their amounts add up to the value of the figure or cell. The audit
    /// keeps who asked for which.
    Result<std::vector<CountedRecord>> recordsOf(const QString& indicator, const domain::FigurePeriod& period,
        const std::optional<CellChoice>& cell = std::nullopt);

    /// What the records of each of these indicators are to tell of themselves.
    using Told = std::map<QString, std::vector<domain::Breakdown>>;
    using Taker = std::function<void(const QString& indicator, std::vector<CountedRecord>&& records)>;
    /// The records of several indicators, one after the other; people are read once for all of them.
    Outcome recordsOfEach(const Told& told, const domain::FigurePeriod& period, const Taker& take);
    /// The same for keeping beside a frozen figure: shown to nobody, so that no look is recorded; by whoever
    /// may see reports.
    Outcome recordsToKeep(const Told& told, const domain::FigurePeriod& period, const Taker& take);

private:
    Outcome mayTell(const Told& told) const;
    std::vector<CountedRecord> recordsIn(FigureSources& sources, const storage::IndicatorQuery& query,
        const domain::FigurePeriod& period, const std::optional<CellChoice>& cell,
        const std::vector<domain::Breakdown>& told);
    Outcome mayCount(const domain::FigurePeriod& period) const;
    domain::FigurePeriod daysOf(const domain::Indicator& indicator, const domain::FigurePeriod& period);
    Figure counted(FigureSources& sources, const storage::IndicatorQuery& query,
        const std::vector<domain::Breakdown>& breakdowns, CellLabels& labels);
    std::vector<CountedRecord> shown(const std::vector<storage::CountedRow>& rows);
    std::vector<CountedRecord> reported(
        const FigureSources& sources, const QString& indicator, const std::optional<CellChoice>& cell);

    Workspace& m_workspace;
    std::vector<Uuid> m_units;
    QDate m_planBegan;
};

} // namespace hoanhap::services
