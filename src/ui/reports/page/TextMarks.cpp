// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/TextMarks.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "ui/reports/text/ReportText.h"

namespace hoanhap::ui {

TextMarks::TextMarks(PageContext context, const ReportText& text, PagePreview& preview, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_text(text)
    , m_preview(preview)
{
}

void TextMarks::renew(
    const std::optional<domain::Report>& report, const std::vector<services::ReportFinding>& findings)
{
    m_report = report ? std::optional(report->id) : std::nullopt;
    m_marks.carried.clear();
    for (const services::ReportFinding& finding : findings)
        if (finding.code == domain::errors::checks::notLookedAt)
            m_marks.carried.push_back({finding.section, finding.paragraph});
    renewComments();
    Q_EMIT unreadChanged();
}

void TextMarks::renewComments()
{
    m_marks.commented.clear();
    if (m_report) {
        const auto comments = services::ReportComments(m_context.workspace).of(*m_report, m_text.narrative());
        if (comments)
            for (const services::ReportComments::Placed& placed : *comments)
                if (!placed.comment.done && placed.paragraph >= 0)
                    m_marks.commented.push_back({placed.comment.sectionKey, placed.paragraph});
    }
    m_preview.setMarks(m_marks);
}

} // namespace hoanhap::ui
