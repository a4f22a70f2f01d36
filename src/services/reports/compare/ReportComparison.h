// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportService.h"
#include "services/reports/compare/TextComparison.h"

namespace hoanhap::services {

/// Sets two texts of a report side by side: its versions, what stands now, the report of last year, a
/// file that came back from Word. Right: ViewReports.
class ReportComparison
{
public:
    explicit ReportComparison(Workspace& workspace) : m_workspace(workspace) { }

    /// One text that can be compared.
    struct Side
    {
        enum class Kind
        {
            Now, ///< as the report would print now
            Version, ///< as it was frozen
            Edited ///< a file from Word
        };
        Kind kind = Kind::Now;
        domain::Report report; ///< whose text it is: that of the replaced report or of last year too
        std::optional<domain::ReportVersion> version = {};
        std::optional<domain::Attachment> edited = {};
    };
    /// What stands now (of drafts), versions from the newest on, files from Word, then the same of the
    /// report that this one replaces or that replaces it, then of last year.
    Result<std::vector<Side>> sides(const Uuid& report);
    /// Differences are marked word by word. A file from Word is held against what the program writes for
    /// Word, so that only what a person changed differs.
    Result<Comparison> compare(const Side& before, const Side& after);

private:
    /// Which it replaces, and which replaces it.
    std::vector<domain::Report> replacements(const domain::Report& report);
    Outcome addSides(std::vector<Side>& sides, const domain::Report& report);
    Result<document::OfficialDocument> pageOf(const Side& side);
    Result<ComparableText> textOf(const Side& side, bool asWord);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
