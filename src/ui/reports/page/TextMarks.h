// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/checks/ReportFinding.h"
#include "ui/reports/PagePreview.h"
#include "ui/shell/WorkPage.h"

#include <optional>
#include <vector>

namespace hoanhap::ui {

class ReportText;

/// Keeps the signs beside the paragraphs of the page up to date: what was taken over and not looked at, and
/// what somebody commented on.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    TextMarks(PageContext context, const ReportText& text, PagePreview& preview, QObject* parent);

    /// The text as it stands now with what the checks found in it.
    void renew(
        const std::optional<domain::Report>& report, const std::vector<services::ReportFinding>& findings);
    /// Comments were written or settled.
    void renewComments();
    /// In the order of the page.
    const std::vector<document::Origin>& unread() const { return m_marks.carried; }

Q_SIGNALS:
    void unreadChanged();

private:
    PageContext m_context;
    const ReportText& m_text;
    PagePreview& m_preview;
    std::optional<Uuid> m_report;
    PagePreview::Marks m_marks;
};

} // namespace hoanhap::ui
