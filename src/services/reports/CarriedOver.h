// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// The prose of the report of the same kind before, taken over into a new one, and what of it nobody has
/// looked at yet. (lời văn lấy từ báo cáo trước)
class CarriedOver
{
public:
    explicit CarriedOver(Workspace& workspace) : m_workspace(workspace) { }

    /// The report of the same kind over the same part of the year before; nothing where there is none.
    std::optional<domain::Report> before(const domain::Report& report);
    /// The one whose words a new report begins with: of a kind with several a year the one of the period just
    /// before, else that of the year before.
    std::optional<domain::Report> source(const domain::Report& report);
    /// The earlier report's text with years, figures and dispatches moved on. Empty where there is none
    /// before.
    Narrative takenFrom(const domain::Report& report);
    /// Puts the text taken over, and sentences for what was not done in the period, into a draft that has no
    /// text yet; another stays as it is. Right: WriteReports.
    Outcome into(const domain::Report& report);

    /// By which each paragraph (a line) is known again as long as nobody changes it; blanks between.
    static QString marksOf(const QString& paragraphs);
    /// What stands as it was taken over, without what a person has called looked at.
    Narrative stillUnseen(const domain::Report& report);
    /// By section the positions of paragraphs that stand as they were taken over and nobody has called
    /// looked at.
    using Places = QHash<QString, QList<int>>;
    Places unseen(const domain::Report& report, const Narrative& narrative);
    /// A person has looked at the section. Right: WriteReports.
    Outcome markSeen(const Uuid& report, const QString& section);
    /// At this paragraph of it.
    Outcome markSeen(const Uuid& report, const QString& section, const QString& paragraph);

private:
    std::vector<domain::ReportSection> sectionsOf(const Uuid& report);
    template <typename Fits>
    std::optional<domain::Report> newestOf(const domain::Report& report, Fits fits);
    template <typename Mark>
    Outcome mark(const Uuid& report, const QString& section, Mark mark);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
