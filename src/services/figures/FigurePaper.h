// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/Paper.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Figures, or the records behind one, as they stand on the screen, to be printed or written to a file.
struct FigurePaper
{
    enum class Of
    {
        Figures,
        Records
    };
    Of of = Of::Figures;
    QString subject = {}; ///< indicator and period
    QStringList remarks = {};
    std::vector<spreadsheet::Column> columns = {};
    std::vector<spreadsheet::Row> rows = {};
    int people = 0; ///< how many it names

    /// Wants the rights to see people and to export.
    Result<Paper> paper(Workspace& workspace) const;
};

} // namespace hoanhap::services
