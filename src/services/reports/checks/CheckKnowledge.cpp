// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/CheckKnowledge.h"

#include "domain/organisation/Letterheads.h"
#include "domain/organisation/Signer.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "services/figures/Figures.h"
#include "services/figures/reported/ReportedFigureService.h"
#include "services/organisation/OrganisationPresets.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/ReportValues.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/checks/AnnexTotals.h"
#include "services/reports/checks/CitedLaws.h"
#include "services/reports/checks/FormerOffices.h"
#include "services/reports/checks/PaperFaults.h"
#include "services/reports/kinds/FittingKinds.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "text/dates/DocumentDate.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Report;
namespace codes = domain::errors::checks;

namespace {

std::vector<domain::KnownDocument> documentsOf(Workspace& workspace)
{
    std::vector<domain::KnownDocument> known = citedLaws();
    PlanService service(workspace);
    if (const auto plans = service.plans())
        for (const domain::Plan& plan : *plans)
            known.push_back({plan.number, plan.issuedOn, plan.issuer, true, plan.toYear});
    if (const auto dispatches = service.dispatches())
        for (const domain::Dispatch& dispatch : *dispatches)
            known.push_back({dispatch.number, dispatch.issuedOn, dispatch.issuer, dispatch.kind == u"KH"_s});
    return known;
}

QStringList abbreviationsOf(Workspace& workspace)
{
    QStringList known{u"UBND"_s, u"HĐND"_s, u"UBMTTQ"_s, u"GDNN-GDTX"_s};
    for (const OrganisationPreset& preset : OrganisationPreset::all())
        known << preset.abbreviation;
    for (const domain::Organisation& organisation : workspace.stores().of<domain::Organisation>().all())
        known << organisation.abbreviation;
    known.removeDuplicates();
    return known;
}

/// Whether or not an annex of the report names them too. A letter that asks the units for their figures says
/// itself who has not sent any.
void addSilentUnits(Workspace& workspace, const Report& report, std::vector<ReportFinding>& findings)
{
    if (kindOrAnnual(report.kind).addressee == ReportKind::Addressee::Units)
        return;
    const domain::FigurePeriod period{report.firstDay(), report.lastDay()};
    const auto heard = ReportedFigureService(workspace).heard(period);
    if (!heard || heard->silent.isEmpty())
        return;
    const QStringList& silent = heard->silent;
    ReportFinding finding{codes::unitsSilent};
    finding.quote = silent.join(u", "_s).left(ReportFinding::longestQuote);
    finding.arguments = QStringList{QString::number(silent.size()), silent.join(u", "_s)};
    finding.severity = ReportFinding::Severity::Look;
    findings.push_back(finding);
}

void addSigner(Workspace& workspace, const Report& report, std::vector<ReportFinding>& findings)
{
    if (!report.signerId)
        return;
    const QDate day = report.paperDay();
    const auto signer = workspace.stores().of<domain::Signer>().find(*report.signerId);
    if (!signer || domain::inForceOn(*signer, day))
        return;
    ReportFinding finding{codes::signerOfThen};
    finding.quote = signer->fullName.left(ReportFinding::longestQuote);
    finding.arguments = QStringList{signer->fullName, text::dateInFigures(day)};
    findings.push_back(finding);
}

void addPaperFaults(Workspace& workspace, const Report& report, const domain::Organisation& organisation,
    std::vector<ReportFinding>& findings)
{
    const auto signer = report.signerId ? workspace.stores().of<domain::Signer>().find(*report.signerId)
                                        : std::optional<domain::Signer>();
    for (const Error& fault : paperFaults(organisation, signer)) {
        ReportFinding finding{fault.code};
        finding.quote = fault.arguments.first().left(ReportFinding::longestQuote);
        finding.arguments = fault.arguments;
        findings.push_back(finding);
    }
}

/// That the report may know of: its own day, before that the end of its period or of the month that it bears.
QDate lastDayKnownTo(const Report& report)
{
    if (report.issuedOn)
        return *report.issuedOn;
    const QDate last = report.lastDay();
    const int month = report.documentMonth.value_or(last.month());
    const QDate first(month < last.month() ? last.year() + 1 : last.year(), month, 1);
    return std::max(last, QDate(first.year(), month, first.daysInMonth()));
}

/// The plan and the dispatch that its opening cites.
void addLaterDocuments(Workspace& workspace, const Report& report, std::vector<ReportFinding>& findings)
{
    const QDate lastDay = lastDayKnownTo(report);
    const auto look = [&](const auto& document) {
        if (!document || !document->issuedOn || *document->issuedOn <= lastDay)
            return;
        ReportFinding finding{codes::citationLater};
        finding.quote = document->number.left(ReportFinding::longestQuote);
        finding.arguments = QStringList{
            document->number, text::dateInFigures(*document->issuedOn), text::dateInFigures(lastDay)};
        finding.severity = ReportFinding::Severity::Look;
        findings.push_back(finding);
    };
    if (report.planId)
        look(workspace.stores().of<domain::Plan>().find(*report.planId));
    if (report.requestDispatchId)
        look(workspace.stores().of<domain::Dispatch>().find(*report.requestDispatchId));
}

void addKindFaults(Workspace& workspace, const Report& report, std::vector<ReportFinding>& findings)
{
    for (const Error& fault : faultsOfKind(workspace, report)) {
        ReportFinding finding{fault.code};
        finding.arguments = fault.arguments;
        findings.push_back(finding);
    }
}

/// Where no letterhead holds on the day, the last one known was taken.
void addEndedLetterhead(
    const domain::Organisation& organisation, QDate day, std::vector<ReportFinding>& found)
{
    if (!organisation.validTo || *organisation.validTo >= day)
        return;
    ReportFinding finding{codes::officeOfThen};
    finding.severity = ReportFinding::Severity::Look;
    finding.arguments = QStringList{organisation.name, text::dateInFigures(*organisation.validTo)};
    found.push_back(finding);
}

} // namespace

domain::Prose proseOf(const Narrative& narrative)
{
    domain::Prose prose;
    for (const QString& key : ReportService::sectionKeys()) {
        const QStringList paragraphs = narrative.sections.value(key);
        for (int i = 0; i < paragraphs.size(); ++i)
            prose.push_back({key, i, paragraphs[i]});
    }
    return prose;
}

namespace {

const QStringList& indicatorsTold()
{
    static const QStringList told{u"classes"_s, u"learners"_s, u"outreach_events"_s, u"counselled_people"_s,
        u"counselled_turns"_s, u"counselled_head_count"_s, u"referral_turns"_s, u"referred_people"_s,
        u"loan_people"_s, u"loan_amount"_s, u"hired_people"_s, u"people_managed"_s, u"people_received"_s,
        u"people_closed"_s, u"needs_training"_s, u"needs_job"_s, u"needs_loan"_s, u"needs_surveyed"_s,
        u"trained_people"_s, u"certificates"_s};
    return told;
}

QHash<QString, qint64> toldOf(const std::vector<Figure>& counted)
{
    QHash<QString, qint64> values;
    for (const Figure& figure : counted)
        if (figure.known && indicatorsTold().contains(figure.indicator))
            values.insert(figure.indicator, figure.value);
    // The page tells both as one (ReportValues).
    values[u"counselled_turns"_s] += values.take(u"counselled_head_count"_s);
    return values;
}

std::vector<Figure> countedNow(Workspace& workspace, const Report& report, const QStringList& indicators)
{
    Figures figures(workspace, OrganisationService(workspace).unitAndBelow(report.ofUnitId));
    auto counted = figures.among(indicators, report.firstDay(), report.lastDay());
    return counted ? std::move(*counted) : std::vector<Figure>();
}

/// Every number of a report that was submitted, as it was then; none of a draft.
std::vector<domain::ReportFigure> frozenFigures(Workspace& workspace, const Report& report)
{
    FrozenReports frozen(workspace);
    const auto version = report.state == domain::ReportState::Draft ? std::optional<domain::ReportVersion>()
                                                                    : frozen.newest(report.id);
    if (!version)
        return {};
    auto figures = frozen.figuresOf(version->id);
    return figures ? std::move(*figures) : std::vector<domain::ReportFigure>();
}

/// What every cell states; rows that the annex did not have then are taken out.
void takeFrozen(const std::vector<domain::ReportFigure>& frozen, AnnexFacts& facts)
{
    QSet<QString> rows{QString()}; // people of no known place
    facts.stated.clear();
    for (const domain::ReportFigure& figure : frozen) {
        facts.stated[{figure.indicator, figure.breakdown}] = {
            figure.overruledValue.value_or(figure.value), !figure.note.isEmpty()};
        const FigureRef cell = FigureRef::of(figure.indicator, figure.breakdown);
        rows << cell.unit;
        if (cell.within)
            rows << cell.within->code;
        if (cell.vocationalClass)
            rows << cell.vocationalClass->toString();
    }
    std::erase_if(facts.places, [&](const AnnexPlace& place) { return !rows.contains(place.code); });
    std::erase_if(facts.classes, [&](const auto& line) { return !rows.contains(line.id.toString()); });
}

void takeFrozen(const std::vector<domain::ReportFigure>& frozen, std::vector<Figure>& figures)
{
    for (const domain::ReportFigure& row : frozen) {
        const auto figure = std::ranges::find(figures, row.indicator, &Figure::indicator);
        if (!row.breakdown.isEmpty() || figure == figures.end())
            continue;
        figure->value = row.overruledValue.value_or(row.value);
        figure->registerValue = row.overruledValue ? std::optional(row.value) : std::nullopt;
        figure->known = true;
    }
}

/// Those of which an annex bears the whole as a total.
QStringList indicatorsTotalled(const std::vector<AnnexTable>& tables)
{
    QStringList totalled;
    for (const AnnexTable& table : tables)
        for (const AnnexCell& total : table.total)
            if (!total.figure.indicator.isEmpty() && total.figure.isWhole())
                totalled << total.figure.indicator;
    return totalled;
}

} // namespace

QHash<QString, qint64> figuresToldIn(Workspace& workspace, const Report& report)
{
    return toldOf(countedNow(workspace, report, indicatorsTold()));
}

CheckedCounting countedForChecks(Workspace& workspace, const Report& report)
{
    CheckedCounting counted;
    const std::vector<domain::ReportFigure> frozen = frozenFigures(workspace, report);
    const QStringList codes = report.annexes.split(u' ', Qt::SkipEmptyParts);
    if (!codes.isEmpty())
        if (auto facts = AnnexReader(workspace).read(report, codes)) {
            if (!frozen.empty())
                takeFrozen(frozen, *facts);
            counted.tables = annexTables(*facts, codes);
        }
    QStringList indicators = indicatorsTold() + indicatorsTotalled(counted.tables);
    indicators.removeDuplicates();
    counted.figures = countedNow(workspace, report, indicators);
    if (frozen.empty())
        OverruledFigures(workspace).applyTo(report.id, counted.figures);
    else
        takeFrozen(frozen, counted.figures);
    return counted;
}

std::vector<domain::MovedDispatch> dispatchesMovedFor(
    Workspace& workspace, const Report& before, const Report& now)
{
    PlanService service(workspace);
    const auto dispatches = service.dispatches();
    const auto plans = service.plans();
    if (!dispatches || !plans)
        return {};
    std::vector<domain::Dispatch> movable = *dispatches;
    std::erase_if(movable, [&](const domain::Dispatch& dispatch) {
        return std::ranges::any_of(*plans, [&](const domain::Plan& plan) {
            return plan.number == dispatch.number && plan.toYear >= now.year;
        });
    });
    return domain::movedDispatches(
        movable, {before.firstDay(), before.lastDay()}, {now.firstDay(), now.lastDay()});
}

namespace {

void addAnnexes(Workspace& workspace, const Report& report, CheckKnowledge& knowledge)
{
    const QStringList codes = report.annexes.split(u' ', Qt::SkipEmptyParts);
    knowledge.annexes = static_cast<int>(
        std::ranges::count_if(annexCodes(), [&](const QString& code) { return codes.contains(code); }));
    const auto wording = OfficeTemplates(workspace).wordingOf(kindOrAnnual(report.kind), report.ofUnitId);
    if (!wording)
        return;
    knowledge.wordingPointsToAnnexes = pointsToAnnexes(*wording);
    for (const QString& paragraph : wording->paragraphs())
        knowledge.wording.push_back({{}, 0, paragraph});
}

} // namespace

Result<CheckKnowledge> checkKnowledgeOf(
    Workspace& workspace, const Report& report, const CheckedCounting& counted)
{
    if (const Outcome allowed = workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    CheckKnowledge knowledge;
    knowledge.report = report;
    knowledge.sectionsAsked = kindOrAnnual(report.kind).written;
    const QDate day = report.paperDay();
    const auto organisation = OrganisationService(workspace).organisationOn(report.ofUnitId, day);
    if (organisation) {
        knowledge.grounds.abbreviation = organisation->abbreviation;
        knowledge.grounds.offices = formerOffices(workspace, *organisation, report.ofUnitId);
        addPaperFaults(workspace, report, *organisation, knowledge.ofRegister);
        addEndedLetterhead(*organisation, day, knowledge.ofRegister);
    } else {
        ReportFinding finding{codes::noLetterhead};
        finding.arguments = QStringList{text::dateInFigures(day)};
        knowledge.ofRegister.push_back(finding);
    }
    knowledge.grounds.year = report.year;
    knowledge.grounds.firstDay = report.firstDay();
    knowledge.grounds.plannedYear = yearAheadOf({report.firstDay(), report.lastDay()});
    knowledge.grounds.period = periodInWords({report.firstDay(), report.lastDay()});
    knowledge.grounds.day = day;
    knowledge.grounds.lastDay = lastDayKnownTo(report);
    knowledge.grounds.abbreviations = abbreviationsOf(workspace);
    knowledge.grounds.documents = documentsOf(workspace);
    knowledge.grounds.figures = toldOf(counted.figures);
    addAnnexes(workspace, report, knowledge);
    knowledge.carried = proseOf(CarriedOver(workspace).stillUnseen(report));
    Report before = report;
    before.year = report.year - 1;
    before.fromDate = report.firstDay().addYears(-1);
    before.toDate = report.firstDay().addDays(-1);
    for (const domain::MovedDispatch& moved : dispatchesMovedFor(workspace, before, report))
        knowledge.earlierReferences << moved.before;
    addSigner(workspace, report, knowledge.ofRegister);
    addLaterDocuments(workspace, report, knowledge.ofRegister);
    addSilentUnits(workspace, report, knowledge.ofRegister);
    addKindFaults(workspace, report, knowledge.ofRegister);
    std::ranges::copy(
        wrongAnnexTotals(counted.tables, counted.figures), std::back_inserter(knowledge.ofRegister));
    return knowledge;
}

} // namespace hoanhap::services
