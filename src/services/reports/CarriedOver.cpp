// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/CarriedOver.h"

#include "domain/plan/Dispatch.h"
#include "domain/reports/carrying/CarriedProse.h"
#include "services/organisation/OrganisationService.h"
#include "services/records/SaveRecord.h"
#include "services/reports/checks/CheckKnowledge.h"

#include <QCryptographicHash>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Report;
using domain::ReportSection;

namespace {

QString markOf(const QString& paragraph)
{
    constexpr qsizetype enough = 16; // hexadecimal digits
    const QByteArray sum = QCryptographicHash::hash(paragraph.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(sum.left(enough));
}

int monthsBetween(QDate from, QDate to)
{
    constexpr int monthsOfYear = 12;
    return (to.year() - from.year()) * monthsOfYear + to.month() - from.month();
}

} // namespace

std::vector<ReportSection> CarriedOver::sectionsOf(const Uuid& report)
{
    return m_workspace.stores().of<ReportSection>().whereEqual("report_id", report.toString());
}

template <typename Fits>
std::optional<Report> CarriedOver::newestOf(const Report& report, Fits fits)
{
    // A kind that the office copied begins with the words of the one that it was copied from.
    const QString base = kindOrAnnual(report.kind).base;
    const auto rank = [&](const Report& one) { return std::pair(one.kind == report.kind, one.createdAt); };
    std::optional<Report> newest;
    for (const Report& other :
        m_workspace.stores().of<Report>().whereEqual("of_unit_id", report.ofUnitId.toString())) {
        const bool ofKind = other.kind == report.kind || other.kind == base;
        const bool earlier = other.lastDay() < report.firstDay() && other.id != report.id && !other.deletedAt;
        if (ofKind && earlier && fits(other) && (!newest || rank(other) > rank(*newest)))
            newest = other;
    }
    return newest;
}

std::optional<Report> CarriedOver::before(const Report& report)
{
    // The same part of the year where there are several.
    return newestOf(report, [&](const Report& other) {
        return other.year == report.year - 1 && other.firstDay().month() == report.firstDay().month();
    });
}

std::optional<Report> CarriedOver::source(const Report& report)
{
    using Rhythm = ReportKind::Rhythm;
    const Rhythm rhythm = kindOrAnnual(report.kind).rhythm;
    if (rhythm == Rhythm::Half || rhythm == Rhythm::Quarter)
        if (const auto justBefore = newestOf(
                report, [&](const Report& other) { return other.lastDay().addDays(1) == report.firstDay(); }))
            return justBefore;
    return before(report);
}

Narrative CarriedOver::takenFrom(const Report& report)
{
    const std::optional<Report> last = source(report);
    if (!last)
        return {};
    const auto draft = ReportService(m_workspace).find(last->id);
    if (!draft)
        return {};
    domain::Prose prose = proseOf(draft->narrative);
    if (prose.empty())
        return {};
    const auto dispatch = [&](const std::optional<Uuid>& id) {
        return id ? m_workspace.stores().of<domain::Dispatch>().find(*id) : std::nullopt;
    };
    domain::CarryingGrounds grounds;
    grounds.yearBefore = last->year;
    grounds.year = report.year;
    grounds.monthsOn = monthsBetween(last->lastDay(), report.lastDay());
    grounds.periodBefore = periodInWords({last->firstDay(), last->lastDay()});
    grounds.figuresBefore = figuresToldIn(m_workspace, *last);
    grounds.figuresNow = figuresToldIn(m_workspace, report);
    const auto askedBefore = dispatch(last->requestDispatchId);
    const auto askedNow = dispatch(report.requestDispatchId);
    if (askedBefore && askedNow)
        grounds.dispatches.push_back({askedBefore->number, askedNow->number, askedNow->issuedOn});
    for (const domain::MovedDispatch& moved : dispatchesMovedFor(m_workspace, *last, report))
        grounds.dispatches.push_back(moved);
    Narrative proposal;
    for (const domain::ProseParagraph& paragraph : domain::carriedProse(std::move(prose), grounds))
        proposal.sections[paragraph.section] << paragraph.text;
    return proposal;
}

Outcome CarriedOver::into(const Report& report)
{
    if (!sectionsOf(report.id).empty())
        return Done{};
    const Narrative taken = takenFrom(report);
    Narrative whole = taken;
    if (const QString place = kindOrAnnual(report.kind).notDone; !place.isEmpty()) {
        const QString when = periodInWords({report.firstDay(), report.lastDay()});
        const auto office =
            OrganisationService(m_workspace).organisationOn(report.ofUnitId, report.paperDay());
        const QStringList notDone = domain::notDoneSentences(
            figuresToldIn(m_workspace, report), when, office ? office->name : u"đơn vị"_s, proseOf(taken));
        if (!notDone.isEmpty())
            whole.sections[place] += notDone;
    }
    if (whole.sections.isEmpty())
        return Done{};
    const auto saved = ReportService(m_workspace).takeOver(report.id, whole, taken);
    if (!saved)
        return saved.errors();
    return Done{};
}

QString CarriedOver::marksOf(const QString& paragraphs)
{
    QStringList marks;
    for (const QString& paragraph : paragraphs.split(u'\n', Qt::SkipEmptyParts))
        marks << markOf(paragraph);
    return marks.join(u' ');
}

Narrative CarriedOver::stillUnseen(const Report& report)
{
    Narrative unseen;
    for (const ReportSection& section : sectionsOf(report.id)) {
        const QStringList marks = section.unseen.split(u' ', Qt::SkipEmptyParts);
        for (const QString& paragraph : section.paragraphs.split(u'\n', Qt::SkipEmptyParts))
            if (marks.contains(markOf(paragraph)))
                unseen.sections[section.sectionKey] << paragraph;
    }
    return unseen;
}

CarriedOver::Places CarriedOver::unseen(const Report& report, const Narrative& narrative)
{
    Places places;
    const Narrative unseen = stillUnseen(report);
    for (auto section = unseen.sections.begin(); section != unseen.sections.end(); ++section) {
        const QStringList stands = narrative.sections.value(section.key());
        for (int i = 0; i < stands.size(); ++i)
            if (section.value().contains(stands[i]))
                places[section.key()] << i;
    }
    return places;
}

template <typename Mark>
Outcome CarriedOver::mark(const Uuid& report, const QString& section, Mark mark)
{
    for (const ReportSection& row : sectionsOf(report)) {
        if (row.sectionKey != section)
            continue;
        ReportSection seen = row;
        mark(seen);
        const auto saved = saveRecord(m_workspace, domain::Permission::WriteReports, row, seen);
        if (!saved)
            return saved.errors();
    }
    return Done{};
}

Outcome CarriedOver::markSeen(const Uuid& report, const QString& section)
{
    return mark(report, section, [](ReportSection& row) { row.unseen.clear(); });
}

Outcome CarriedOver::markSeen(const Uuid& report, const QString& section, const QString& paragraph)
{
    return mark(report, section, [mark = markOf(paragraph)](ReportSection& row) {
        QStringList left = row.unseen.split(u' ', Qt::SkipEmptyParts);
        left.removeAll(mark);
        row.unseen = left.join(u' ');
    });
}

} // namespace hoanhap::services
