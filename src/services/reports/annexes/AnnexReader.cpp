// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexReader.h"

#include "domain/organisation/Unit.h"
#include "domain/reports/ReportVersion.h"
#include "services/figures/FigureSources.h"
#include "services/figures/UnwrittenPeriod.h"
#include "services/organisation/OrganisationService.h"
#include "services/overview/Overview.h"
#include "services/reports/annexes/AnnexPlaces.h"
#include "services/reports/classes/ClassLineFigures.h"
#include "services/reports/numbers/PlanTargets.h"
#include "storage/figures/FigureQueries.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::Report;

const QStringList& AnnexReader::placedIndicators()
{
    static const QStringList keys{u"people_managed"_s, u"needs_training"_s, u"needs_job"_s, u"needs_loan"_s,
        u"counselled_people"_s, u"classes"_s, u"trained_people"_s, u"certificates"_s, u"referral_turns"_s,
        u"referred_people"_s, u"hired_people"_s, u"loan_people"_s, u"loan_million"_s, u"reoffended"_s,
        u"outreach_events"_s, u"counselled_turns"_s, u"counselled_head_count"_s, u"followed_3m"_s,
        u"employed_3m"_s, u"followed_6m"_s, u"employed_6m"_s};
    return keys;
}

const QStringList& AnnexReader::comparedIndicators()
{
    static const QStringList keys{u"people_managed"_s, u"people_received"_s, u"people_closed"_s,
        u"needs_surveyed"_s, u"outreach_events"_s, u"counselled_people"_s, u"counselled_turns"_s,
        u"classes"_s, u"learners"_s, u"trained_people"_s, u"certificates"_s, u"referral_turns"_s,
        u"referred_people"_s, u"hired_people"_s, u"loan_people"_s, u"loan_million"_s, u"reoffended"_s};
    return keys;
}

Result<AnnexFacts> AnnexReader::read(const Report& report, const QStringList& codes, Stating stating)
{
    FigureSources sources(m_workspace, {report.firstDay(), report.lastDay()},
        OrganisationService(m_workspace).unitAndBelow(report.ofUnitId));
    return read(sources, report, codes, stating);
}

Result<AnnexFacts> AnnexReader::read(
    FigureSources& sources, const Report& report, const QStringList& codes, Stating stating)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    OrganisationService organisations(m_workspace);
    const auto organisation = organisations.organisationOn(report.ofUnitId, report.paperDay());
    if (!organisation)
        return organisation.errors();
    AnnexFacts facts{report, *organisation};
    const std::vector<Uuid> units = organisations.unitAndBelow(report.ofUnitId);
    if (codes.contains(u"charts"_s))
        Figures::announce(sources, Overview::indicators(), {Breakdown::Status});
    if (codes.contains(u"by_unit"_s) || codes.contains(u"placement"_s) || codes.contains(u"charts"_s))
        readPlaces(facts, sources);
    if (codes.contains(u"charts"_s))
        if (const Outcome charted = readCharts(facts, sources, units); !charted)
            return charted.errors();
    if (codes.contains(u"classes"_s))
        readClasses(facts, sources, units, stating);
    if (codes.contains(u"comparison"_s))
        if (const Outcome compared = compare(facts, sources, units); !compared)
            return compared.errors();
    readStated(facts, stating);
    return facts;
}

void AnnexReader::readPlaces(AnnexFacts& facts, FigureSources& sources)
{
    AnnexPlaces places(m_workspace, facts.report.ofUnitId, sources.period());
    facts.placesBy = places.by();
    facts.places = places.rows();
    const std::vector<Breakdown> told{facts.placesBy, Breakdown::Status, Breakdown::Sex, Breakdown::Age};
    for (const QString& key : placedIndicators())
        sources.willNeed(*storage::indicatorQuery(key), told);
    for (const QString& key : placedIndicators())
        places.fill(sources, key, facts.places);
    places.finish(facts.places);
}

void AnnexReader::readClasses(
    AnnexFacts& facts, const FigureSources& sources, const std::vector<Uuid>& units, Stating stating)
{
    const domain::FigurePeriod& period = sources.period();
    facts.classes = storage::ClassTableQueries(m_workspace.session()).between(period.from, period.to, units);
    if (stating == Stating::Report)
        keepHeldClasses(facts);
    // Of a unit never both: what the register has and what it reported.
    for (const domain::ReportedFigure& told : sources.reported(u"classes"_s)) {
        std::erase_if(facts.classes, [&](const auto& line) { return line.unit == told.figureUnitId; });
        const auto unit = m_workspace.stores().of<domain::Unit>().find(told.figureUnitId);
        if (!told.value || *told.value == 0 || !unit)
            continue;
        ReportedClasses classes{unit->shortName.isEmpty() ? unit->name : unit->shortName, *told.value};
        for (const domain::ReportedFigure& learners : sources.reported(u"learners"_s))
            if (learners.figureUnitId == told.figureUnitId)
                classes.learners = learners.value;
        facts.reportedClasses.push_back(std::move(classes));
    }
}

Outcome AnnexReader::compare(AnnexFacts& facts, FigureSources& sources, const std::vector<Uuid>& units)
{
    const domain::FigurePeriod& period = sources.period();
    Figures figures(m_workspace, units);
    const auto now = figures.parted(sources, comparedIndicators(), {});
    auto before = figures.among(comparedIndicators(), period.from.addYears(-1), period.to.addYears(-1));
    if (!now)
        return now.errors();
    if (!before)
        return before.errors();
    forgetUnwritten(*before);
    const PlanTargets targets(m_workspace, facts.report.planId, facts.report.year);
    for (size_t i = 0; i < now->size(); ++i) {
        const Figure& figure = (*now)[i];
        const Figure& old = (*before)[i];
        ComparedFigure line{figure.indicator};
        line.now = figure.known ? std::optional(figure.value) : std::nullopt;
        line.before = old.known ? std::optional(old.value) : std::nullopt;
        line.target = targets.of(figure.indicator);
        facts.compared.push_back(line);
    }
    return Done{};
}

Outcome AnnexReader::readCharts(AnnexFacts& facts, FigureSources& sources, const std::vector<Uuid>& units)
{
    const domain::FigurePeriod& period = sources.period();
    Figures figures(m_workspace, units);
    auto now = figures.parted(sources, Overview::indicators(), {Breakdown::Status});
    if (!now)
        return now.errors();
    auto before = figures.among(Overview::indicators(), period.from.addYears(-1), period.to.addYears(-1));
    if (!before)
        return before.errors();
    forgetUnwritten(*before);
    facts.charted = std::move(*now);
    facts.chartedBefore = std::move(*before);
    return Done{};
}

/// Rows that came since the draft was made are left out; those that went since stay.
void AnnexReader::keepHeldClasses(AnnexFacts& facts)
{
    auto held = classesHeld(
        m_workspace.stores().of<domain::ReportFigure>().whereEqual("report_id", facts.report.id.toString()));
    if (!held)
        return;
    std::erase_if(facts.classes, [&](const auto& line) { return !held->contains(line.id); });
    for (const storage::ClassTableRow& line : facts.classes)
        held->remove(line.id);
    std::ranges::move(storage::ClassTableQueries(m_workspace.session())
                          .named({held->begin(), held->end()}, facts.report.lastDay()),
        std::back_inserter(facts.classes));
    std::ranges::stable_sort(facts.classes, {}, [](const auto& line) { return line.startsOn; });
}

void AnnexReader::readStated(AnnexFacts& facts, Stating stating)
{
    const auto figures =
        m_workspace.stores().of<domain::ReportFigure>().whereEqual("report_id", facts.report.id.toString());
    for (const domain::ReportFigure& figure : figures) {
        if (figure.versionId)
            continue;
        const auto compared = std::ranges::find(facts.compared, figure.indicator, &ComparedFigure::indicator);
        if (figure.breakdown == "estimate"_L1) {
            if (compared != facts.compared.end())
                compared->estimate = figure.value;
        } else if (stating == Stating::Report) {
            facts.stated[{figure.indicator, figure.breakdown}] = {
                figure.overruledValue.value_or(figure.value), figure.overruledValue.has_value()};
        }
    }
}

} // namespace hoanhap::services
