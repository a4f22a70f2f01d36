// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportService.h"

#include "domain/TextRules.h"
#include "services/records/SaveRecord.h"
#include "text/dates/DocumentDate.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;
using domain::ReportSection;

ReportService::ReportService(Workspace& workspace) : m_workspace(workspace) { }

const QStringList& ReportService::sectionKeys()
{
    static const QStringList keys{u"opening"_s, u"situation"_s, u"implementation"_s, u"coordination"_s,
        u"results"_s, u"results_after"_s, u"limitations"_s, u"next_year"_s, u"closing"_s};
    return keys;
}

const QStringList& ReportService::writtenSections()
{
    static const QStringList keys = ReportKind::all().front().written;
    return keys;
}

Narrative ReportService::narrativeOf(const Uuid& report)
{
    Narrative narrative;
    for (const ReportSection& section :
        m_workspace.stores().of<ReportSection>().whereEqual("report_id", report.toString()))
        narrative.sections.insert(section.sectionKey, section.paragraphs.split(u'\n', Qt::SkipEmptyParts));
    return narrative;
}

Result<ReportService::Draft> ReportService::saveNarrative(const Uuid& report, const Narrative& narrative)
{
    const std::optional<Report> stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    if (stands->state != domain::ReportState::Draft)
        return Error{errors::reportFrozen};
    const auto before = m_workspace.stores().of<ReportSection>().whereEqual("report_id", report.toString());
    std::vector<ReportSection> wanted;
    Errors faults;
    for (const QString& key : sectionKeys()) {
        const auto known = std::find_if(
            before.begin(), before.end(), [&](const auto& row) { return row.sectionKey == key; });
        if (known == before.end() && narrative.sections.value(key).isEmpty())
            continue;
        ReportSection section = known == before.end() ? ReportSection{} : *known;
        section.reportId = report;
        section.sectionKey = key;
        section.paragraphs = narrative.sections.value(key).join(u'\n');
        append(faults, domain::normaliseTexts(section, key + u'.'));
        wanted.push_back(section);
    }
    if (!faults.empty())
        return faults;
    return inOneChange(m_workspace, Permission::WriteReports, stands->unitId, u"report.written"_s,
        [&](Change& change) -> Result<Draft> {
            QStringList merged;
            if (Errors clashes = change.syncChildren(before, wanted, merged); !clashes.empty())
                return clashes;
            return draftOf(*stands);
        });
}

Result<ReportService::Draft> ReportService::saveReport(const Report& base, const Report& edited)
{
    const std::optional<Report> stands = m_workspace.stores().of<Report>().find(base.id);
    if (base.state != domain::ReportState::Draft || (stands && stands->state != domain::ReportState::Draft))
        return Error{errors::reportFrozen};
    const Result<Report> saved = saveRecord(m_workspace, Permission::WriteReports, base, edited);
    if (!saved)
        return saved.errors();
    return draftOf(*saved);
}

Result<ReportService::Draft> ReportService::enterNumber(const Uuid& report, const QString& number, QDate day)
{
    const std::optional<Report> stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    // Later number and day are given by ReportLifecycle::issue.
    if (stands->state != domain::ReportState::Draft)
        return Error{errors::reportFrozen};
    const Result<QString> clean = text::normaliseLine(number, 20);
    if (!clean)
        return clean.errors();
    static const QRegularExpression shape(uR"(^\d{1,6}[a-zđ]?$)"_s);
    if (!clean->isEmpty() && !shape.match(*clean).hasMatch())
        return Error{errors::numberShape, u"number"_s, {*clean}};
    if (day.isValid() && day < stands->firstDay())
        return Error{errors::dayBeforePeriod, u"issued_on"_s, {text::dateInFigures(day)}};
    // One series a year: Nghị định 30/2020/NĐ-CP, Điều 15.
    for (const Report& other : m_workspace.stores().of<Report>().all())
        if (other.id != report && other.ofUnitId == stands->ofUnitId && !clean->isEmpty()
            && other.number == *clean && other.issuedOn && other.issuedOn->year() == day.year())
            return Error{errors::numberTaken, u"number"_s, {*clean}};
    Report edited = *stands;
    edited.number = *clean;
    edited.issuedOn = day.isValid() ? std::optional(day) : std::nullopt;
    const Result<Report> saved = saveRecord(m_workspace, Permission::NumberReports, *stands, edited);
    if (!saved)
        return saved.errors();
    return draftOf(*saved);
}

} // namespace hoanhap::services
