// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/ReportComments.h"

#include "domain/TextRules.h"
#include "domain/users/Account.h"
#include "services/records/SaveRecord.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::ReportComment;

namespace {

constexpr int anchorLength = 60;

QString anchorOf(const QString& paragraph)
{
    return paragraph.left(anchorLength);
}

/// Where the paragraph stands now: at its old place, else where one begins like it did.
int placeOf(const ReportComment& comment, const QStringList& paragraphs)
{
    if (anchorOf(paragraphs.value(comment.paragraph)) == comment.anchor
        && comment.paragraph < paragraphs.size())
        return comment.paragraph;
    for (int i = 0; i < paragraphs.size(); ++i)
        if (anchorOf(paragraphs[i]) == comment.anchor)
            return i;
    return -1;
}

} // namespace

Result<std::vector<ReportComments::Placed>> ReportComments::of(const Uuid& report, const Narrative& narrative)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const auto nameOf = [&](const Uuid& id) {
        const auto account = m_workspace.stores().of<domain::Account>().find(id);
        return account ? account->fullName : QString();
    };
    std::vector<Placed> placed;
    for (const ReportComment& comment :
        m_workspace.stores().of<ReportComment>().whereEqual("report_id", report.toString()))
        placed.push_back({comment, placeOf(comment, narrative.sections.value(comment.sectionKey)),
            nameOf(comment.createdBy), comment.done ? nameOf(comment.updatedBy) : QString()});
    std::ranges::stable_sort(placed, {}, [](const Placed& one) {
        return std::tuple(ReportService::sectionKeys().indexOf(one.comment.sectionKey),
            one.paragraph < 0 ? one.comment.paragraph : one.paragraph, one.comment.createdAt);
    });
    return placed;
}

int ReportComments::openOn(const Uuid& report, const Narrative& narrative)
{
    const auto comments = of(report, narrative);
    if (!comments)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(*comments, [](const Placed& placed) { return !placed.comment.done; }));
}

Result<ReportComment> ReportComments::add(const Uuid& report, const QString& section, int paragraph,
    const QString& text, const std::optional<Narrative>& shown)
{
    const auto draft = ReportService(m_workspace).find(report);
    if (!draft)
        return draft.errors();
    ReportComment comment;
    comment.reportId = report;
    comment.unitId = draft->report.unitId;
    comment.sectionKey = section;
    comment.paragraph = paragraph;
    const Narrative& narrative = shown ? *shown : draft->narrative;
    comment.anchor = anchorOf(narrative.sections.value(section).value(paragraph));
    comment.text = text;
    return save({}, comment);
}

Result<ReportComment> ReportComments::settle(const ReportComment& comment, bool done)
{
    ReportComment edited = comment;
    edited.done = done;
    return save(comment, edited);
}

Result<ReportComment> ReportComments::save(const ReportComment& base, const ReportComment& edited)
{
    ReportComment comment = edited;
    if (Errors faults = domain::normaliseTexts(comment); !faults.empty())
        return faults;
    comment.anchor = edited.anchor; // as the paragraph has it, by which it is found again
    if (comment.text.isEmpty())
        return Error{errors::lifecycle::commentEmpty, u"text"_s};
    return saveRecord(m_workspace, Permission::WriteReports, base, comment);
}

Outcome ReportComments::remove(const Uuid& comment)
{
    return binRecord<ReportComment>(m_workspace, Permission::WriteReports, comment);
}

} // namespace hoanhap::services
