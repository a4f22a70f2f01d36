// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportLife.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// What people say beside the paragraphs of a report; it goes into no file. Whoever may write reports may
/// comment, in every state.
class ReportComments
{
public:
    explicit ReportComments(Workspace& workspace) : m_workspace(workspace) { }

    struct Placed
    {
        domain::ReportComment comment;
        int paragraph = -1; ///< where it stands now; -1: its paragraph is gone
        QString who;
        QString settledBy; ///< who called it done; empty while it is open
    };
    /// In the order of the page, those of one paragraph as they were made: an answer is a comment at the
    /// same place. `narrative` as it is on the screen.
    Result<std::vector<Placed>> of(const Uuid& report, const Narrative& narrative);
    /// How many are not settled; none where they may not be read.
    int openOn(const Uuid& report, const Narrative& narrative);
    /// `shown` where the text on the screen is not stored yet.
    Result<domain::ReportComment> add(const Uuid& report, const QString& section, int paragraph,
        const QString& text, const std::optional<Narrative>& shown = std::nullopt);
    /// Settled, or open again.
    Result<domain::ReportComment> settle(const domain::ReportComment& comment, bool done);
    /// Text and whether it is done; refused where somebody else changed it meanwhile.
    Result<domain::ReportComment> save(
        const domain::ReportComment& base, const domain::ReportComment& edited);
    Outcome remove(const Uuid& comment);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
