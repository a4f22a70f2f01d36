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
    };
    /// Those of a section in the order they were made; `narrative` as it is on the screen.
    Result<std::vector<Placed>> of(const Uuid& report, const Narrative& narrative);
    Result<domain::ReportComment> add(
        const Uuid& report, const QString& section, int paragraph, const QString& text);
    /// Text and whether it is done; refused where somebody else changed it meanwhile.
    Result<domain::ReportComment> save(
        const domain::ReportComment& base, const domain::ReportComment& edited);
    Outcome remove(const Uuid& comment);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
