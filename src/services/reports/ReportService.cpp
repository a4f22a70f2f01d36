// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportService.h"

#include "domain/TextRules.h"
#include "services/records/SaveRecord.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/NarrativeMerge.h"

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

Narrative ReportService::narrativeOf(const Uuid& report)
{
    Narrative narrative;
    for (const ReportSection& section :
        m_workspace.stores().of<ReportSection>().whereEqual("report_id", report.toString()))
        narrative.sections.insert(section.sectionKey, section.paragraphs.split(u'\n', Qt::SkipEmptyParts));
    return narrative;
}

Errors ReportService::writeSections(
    Change& change, const Uuid& report, const Narrative& narrative, const Narrative& taken)
{
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
        if (const QStringList unseen = taken.sections.value(key); !unseen.isEmpty())
            section.unseen = CarriedOver::marksOf(unseen.join(u'\n'));
        wanted.push_back(section);
    }
    if (!faults.empty())
        return faults;
    QStringList merged;
    return change.syncChildren(before, wanted, merged);
}

Result<ReportService::Draft> ReportService::storeNarrative(
    const Uuid& report, const std::optional<Narrative>& base, Narrative edited, const Narrative& taken)
{
    const std::optional<Report> stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::WriteReports, stands->unitId, u"report.written"_s,
        [&](Change& change) -> Result<Draft> {
            // Read inside the transaction: nobody writes between here and the commit.
            const std::optional<Report> now = m_workspace.stores().of<Report>().find(report);
            if (now->state != domain::ReportState::Draft)
                return Error{errors::reportFrozen};
            NarrativeMerge merge{std::move(edited), {}, {}};
            if (base) {
                const Narrative theirs = narrativeOf(report);
                merge = mergedNarrative(*base, merge.narrative, theirs);
                Errors clashes;
                for (const QString& key : merge.clashes)
                    clashes.push_back(
                        {errors::changedMeanwhile, key, {theirs.sections.value(key).join(u' ')}});
                if (!clashes.empty())
                    return clashes;
            }
            if (Errors faults = writeSections(change, report, merge.narrative, taken); !faults.empty())
                return faults;
            Draft draft = draftOf(*now);
            draft.merged = merge.taken;
            return draft;
        });
}

Result<ReportService::Draft> ReportService::saveNarrative(const Uuid& report, const Narrative& narrative)
{
    return storeNarrative(report, std::nullopt, narrative);
}

Result<ReportService::Draft> ReportService::takeOver(
    const Uuid& report, const Narrative& narrative, const Narrative& taken)
{
    return storeNarrative(report, std::nullopt, narrative, taken);
}

Result<ReportService::Draft> ReportService::saveNarrative(
    const Uuid& report, const Narrative& base, const Narrative& edited)
{
    return storeNarrative(report, base, edited);
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

} // namespace hoanhap::services
