// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportValues.h"

#include "domain/reports/carrying/CarriedProse.h"
#include "foundation/Error.h"
#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/reports/checks/CheckKnowledge.h"
#include "services/reports/classes/ClassLineFigures.h"
#include "services/reports/templates/TemplateVocabulary.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::TemplateValues;

namespace {

std::optional<qint64> countedValue(const ReportFacts& facts, QStringView indicator)
{
    for (const Figures::Figure& figure : facts.figures)
        if (figure.indicator == indicator)
            return figure.value;
    return std::nullopt;
}

qint64 valueOf(const ReportFacts& facts, QStringView indicator)
{
    if (const auto value = countedValue(facts, indicator))
        return *value;
    throw LogicError("a figure of the report was not counted: " + indicator.toString().toStdString());
}

/// A count as prose writes it; nothing where there is none, so that its clause falls away.
QString countOrNothing(qint64 count)
{
    return count > 0 ? text::countInProse(count) : QString();
}

TemplateValues::Rows classRows(const std::vector<storage::ClassLine>& classes)
{
    TemplateValues::Rows rows;
    for (const storage::ClassLine& line : classes) {
        TemplateValues row;
        row.setText(u"organiser"_s, line.organiser);
        row.setText(u"partners"_s, line.partners.join(u", "_s));
        const auto mark = [&](const QString& indicator) { return figureOfClass(indicator, line.id).mark(); };
        row.setFigure(u"count"_s, text::countInProse(line.count), mark(u"classes"_s));
        row.setText(u"occupation"_s, line.occupation);
        row.setFigure(u"learners"_s, text::countInProse(line.learners), mark(u"learners"_s));
        row.setFigure(u"released"_s, countOrNothing(line.released), mark(u"learners_released"_s));
        rows.push_back(std::move(row));
    }
    return rows;
}

struct ClassSum
{
    int count = 0;
    int learners = 0;
    int released = 0;
};

TemplateValues rowOf(const ClassSum& sum, const QString& occupation)
{
    TemplateValues row;
    const auto mark = [&](const QString& indicator) {
        return figureOfOccupation(indicator, occupation).mark();
    };
    row.setFigure(u"count"_s, text::countInProse(sum.count), mark(u"classes"_s));
    row.setText(u"occupation"_s, occupation);
    row.setFigure(u"learners"_s, text::countInProse(sum.learners), mark(u"learners"_s));
    row.setFigure(u"released"_s, countOrNothing(sum.released), mark(u"learners_released"_s));
    return row;
}

/// The sum of all classes, then that of each occupation in the order of its first class.
void setClassGroups(const std::vector<storage::ClassLine>& classes, TemplateValues& values)
{
    ClassSum all;
    std::vector<std::pair<QString, ClassSum>> groups;
    for (const storage::ClassLine& line : classes) {
        auto group =
            std::ranges::find(groups, line.occupation, [](const auto& known) { return known.first; });
        if (group == groups.end())
            group = groups.insert(group, {line.occupation, {}});
        for (ClassSum* sum : {&all, &group->second}) {
            sum->count += line.count;
            sum->learners += line.learners;
            sum->released += line.released;
        }
    }
    TemplateValues::Rows rows;
    for (const auto& [occupation, sum] : groups)
        rows.push_back(rowOf(sum, occupation));
    values.setRows(u"occupations"_s, rows);
    values.setRows(u"class_sum"_s, {rowOf(all, {})});
}

void setClasses(const std::vector<storage::ClassLine>& classes, TemplateValues& values)
{
    values.setCondition(u"training"_s, !classes.empty());
    values.setRows(u"classes"_s, {});
    values.setRows(u"class_sum"_s, {});
    values.setRows(u"occupations"_s, {});
    if (classes.size() > mostSingleClasses)
        setClassGroups(classes, values);
    else
        values.setRows(u"classes"_s, classRows(classes));
}

/// One row, or none where the first figure is zero: the section is then not written at all.
TemplateValues::Rows oneRow(
    qint64 deciding, const std::vector<std::tuple<QString, QString, QString>>& figures)
{
    if (deciding == 0)
        return {};
    TemplateValues row;
    for (const auto& [name, text, indicator] : figures)
        row.setFigure(name, text, indicator);
    return {row};
}

void setActivities(const ReportFacts& facts, TemplateValues& values)
{
    const qint64 sessions = valueOf(facts, u"outreach_events");
    const qint64 headCount = valueOf(facts, u"counselled_head_count");
    const qint64 attendees = valueOf(facts, u"counselled_turns") + headCount;
    const QString attended =
        headCount > 0 ? u"counselled_turns+counselled_head_count"_s : u"counselled_turns"_s;
    const qint64 turns = valueOf(facts, u"referral_turns");
    const qint64 loans = valueOf(facts, u"loan_people");
    const qint64 amount = valueOf(facts, u"loan_amount");
    setClasses(facts.classes, values);
    values.setRows(u"counselling"_s,
        oneRow(sessions,
            {{u"sessions"_s, text::countInProse(sessions), u"outreach_events"_s},
                {u"attendees"_s, countOrNothing(attendees), attended}}));
    values.setRows(u"referrals"_s,
        oneRow(turns,
            {{u"count"_s, text::countInProse(turns), u"referral_turns"_s},
                {u"placed"_s, countOrNothing(valueOf(facts, u"hired_people")), u"hired_people"_s}}));
    values.setRows(u"loans"_s,
        oneRow(loans,
            {{u"count"_s, text::countInProse(loans), u"loan_people"_s},
                {u"amount"_s, amount > 0 ? text::grouped(amount) : QString(), u"loan_amount"_s}}));
}

/// One row of figures, those that are zero or were not asked for left out; none where all are.
TemplateValues::Rows rowOfCounted(
    const ReportFacts& facts, const std::vector<std::pair<QString, QString>>& figures)
{
    TemplateValues row;
    bool any = false;
    for (const auto& [name, indicator] : figures) {
        const qint64 value = countedValue(facts, indicator).value_or(0);
        row.setFigure(name, countOrNothing(value), indicator);
        any = any || value > 0;
    }
    return any ? TemplateValues::Rows{row} : TemplateValues::Rows();
}

const std::vector<std::pair<QString, QString>> managedFigures{{u"count"_s, u"people_managed"_s},
    {u"received"_s, u"people_received"_s}, {u"closed"_s, u"people_closed"_s}};
const std::vector<std::pair<QString, QString>> needFigures{
    {u"training"_s, u"needs_training"_s}, {u"job"_s, u"needs_job"_s}, {u"loan"_s, u"needs_loan"_s}};

void setPeople(const ReportFacts& facts, TemplateValues& values)
{
    values.setRows(u"managed"_s,
        countedValue(facts, u"people_managed").value_or(0) > 0 ? rowOfCounted(facts, managedFigures)
                                                               : TemplateValues::Rows());
    values.setRows(u"needs"_s, rowOfCounted(facts, needFigures));
}

/// "07", "1.234", of đồng and millions without a leading zero; dots where nobody told.
QString statedOf(const domain::Indicator& indicator, const Figures::Figure* figure)
{
    if (!figure || !figure->known)
        return u"…"_s;
    const bool money = indicator.countedIn == domain::CountedIn::Dong
        || indicator.countedIn == domain::CountedIn::MillionDong;
    if (money || figure->value == 0)
        return AnnexCell{.value = figure->value, .per = indicator.shownPer()}.shown();
    return text::countInProse(figure->value);
}

/// Any figure at any place of a template: also zero is stated.
void setCatalogue(const ReportFacts& facts, TemplateValues& values)
{
    for (const domain::Indicator& indicator : Figures::catalogue()) {
        const auto counted = std::ranges::find(facts.figures, indicator.key, &Figures::Figure::indicator);
        const Figures::Figure* figure = counted == facts.figures.end() ? nullptr : &*counted;
        values.setFigure(nameOfFigure(indicator.key), statedOf(indicator, figure), indicator.key);
        values.setCondition(nameOfAny(indicator.key), figure && figure->known && figure->value > 0);
    }
}

void setPeriod(const ReportFacts& facts, TemplateValues& values)
{
    const domain::FigurePeriod period{facts.report.firstDay(), facts.report.lastDay()};
    const QString words = periodInWords(period);
    const QString next = nextPeriodInWords(period);
    const bool others = presetOf(period) == PeriodPreset::OtherDays;
    values.setText(u"period"_s, words);
    values.setText(u"period.capitals"_s, words.toUpper());
    values.setText(u"in_period"_s, others ? words : u"trong "_s + words);
    values.setText(u"next_period"_s, next);
    values.setText(u"next_period.capitals"_s, next.toUpper());
    values.setText(u"from"_s, text::dateInFigures(period.from));
    values.setText(u"to"_s, text::dateInFigures(period.to));
    values.setCondition(u"unfinished"_s, facts.countedOn.isValid() && facts.countedOn < period.to);
    values.setText(
        u"counted_on"_s, facts.countedOn.isValid() ? text::dateInWords(facts.countedOn) : QString());
}

void setUnits(const ReportFacts& facts, TemplateValues& values)
{
    const QStringList addressees = facts.report.addressees.split(u'\n', Qt::SkipEmptyParts);
    values.setText(u"addressee"_s, addressees.value(0));
    TemplateValues::Rows rows;
    for (const QString& unit : facts.silentUnits) {
        TemplateValues row;
        row.setText(u"name"_s, unit);
        row.setText(
            u"end"_s, static_cast<qsizetype>(rows.size()) + 1 == facts.silentUnits.size() ? u"."_s : u";"_s);
        rows.push_back(std::move(row));
    }
    values.setRows(u"silent"_s, rows);
    values.setText(u"silent.count"_s, countOrNothing(facts.silentUnits.size()));
    values.setText(u"sent.count"_s, countOrNothing(facts.sentUnits));
}

/// One years away is of another report, or was mistyped.
bool isDeadlineOf(const domain::Report& report, const domain::Dispatch& request)
{
    return request.deadline && *request.deadline >= report.firstDay()
        && *request.deadline <= report.lastDay().addYears(1);
}

void setPlanAndRequest(const ReportFacts& facts, TemplateValues& values)
{
    const QString plan = u"Kế hoạch số "_s + facts.plan.number;
    values.setText(u"plan"_s, plan);
    values.setText(u"plan.citation"_s,
        facts.plan.issuedOn ? plan + u' ' + text::dateInWords(*facts.plan.issuedOn) : plan);
    values.setText(u"plan.issuer"_s, facts.plan.issuer);
    values.setCondition(u"request"_s, facts.request.has_value());
    const domain::Dispatch request = facts.request.value_or(domain::Dispatch{});
    values.setText(u"request.citation"_s, facts.request ? citationOf(request) : QString());
    values.setText(u"request.sender"_s, request.issuer);
    values.setText(u"request.subject"_s, request.subject);
    values.setText(u"deadline"_s,
        isDeadlineOf(facts.report, request) ? text::dateInWords(*request.deadline) : QString());
}

} // namespace

const QStringList& reportedIndicators()
{
    static const QStringList indicators{u"outreach_events"_s, u"counselled_turns"_s,
        u"counselled_head_count"_s, u"referral_turns"_s, u"hired_people"_s, u"loan_people"_s,
        u"loan_amount"_s};
    return indicators;
}

QStringList furtherIndicators(const document::Template& wording)
{
    QStringList indicators;
    const auto add = [&](const std::vector<std::pair<QString, QString>>& figures) {
        for (const auto& [name, indicator] : figures)
            if (!indicators.contains(indicator))
                indicators << indicator;
    };
    for (const document::TemplateName& name : wording.names()) {
        if (name.name == "managed"_L1)
            add(managedFigures);
        else if (name.name == "needs"_L1)
            add(needFigures);
        else if (isOfCatalogue(name.name) && !indicators.contains(name.name.section(u'.', 1)))
            indicators << name.name.section(u'.', 1);
    }
    return indicators;
}

bool pointsToAnnexes(const document::Template& wording)
{
    return std::ranges::any_of(wording.names(), [](const document::TemplateName& name) {
        return name.name == "annexes"_L1 && name.use == document::TemplateName::Use::Text;
    });
}

bool namesUnits(const document::Template& wording)
{
    return std::ranges::any_of(wording.names(), [](const document::TemplateName& name) {
        return name.name.startsWith("silent"_L1) || name.name.startsWith("sent."_L1);
    });
}

const QStringList& indicatorsBesideReport()
{
    static const QStringList indicators = reportedIndicators()
        + QStringList{u"people_managed"_s, u"people_received"_s, u"people_closed"_s, u"needs_training"_s,
            u"needs_job"_s, u"needs_loan"_s, u"counselled_people"_s, u"classes"_s, u"learners"_s,
            u"learners_registered"_s, u"completed"_s, u"certificates"_s, u"referred_people"_s, u"loans"_s,
            u"loan_million"_s};
    return indicators;
}

QString citationOf(const domain::Dispatch& dispatch)
{
    const QString citation = u"Công văn số "_s + dispatch.number;
    return dispatch.issuedOn ? citation + u' ' + text::dateInWords(*dispatch.issuedOn) : citation;
}

TemplateValues reportValues(const ReportFacts& facts, const Narrative& narrative)
{
    TemplateValues values;
    values.setText(u"year"_s, QString::number(facts.report.year));
    values.setText(u"next_year"_s, QString::number(facts.report.year + 1));
    values.setText(u"organisation"_s, facts.organisation.name);
    values.setText(u"recipient"_s, facts.organisation.policeName);
    values.setText(u"annexes"_s, annexesInWords(facts.annexes.size()));
    setPeriod(facts, values);
    setUnits(facts, values);
    setPlanAndRequest(facts, values);
    setPeople(facts, values);
    setActivities(facts, values);
    setCatalogue(facts, values);
    values.setCondition(u"not_done.told"_s, domain::tellsNotDone(proseOf(narrative)));
    for (const QString& key : ReportService::sectionKeys())
        values.setParagraphs(u"narrative."_s + key, narrative.sections.value(key));
    return values;
}

} // namespace hoanhap::services
