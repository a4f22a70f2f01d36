// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListRow.h"
#include "text/tables/PastedTable.h"

namespace hoanhap::services {

/// Pasted rows as rows of the list, to be laid over those from the current one on.
struct ListPaste
{
    /// Nothing: the cell that stands there stays.
    using Texts = std::array<std::optional<QString>, listColumnCount>;
    struct Row
    {
        Texts texts;
        std::optional<ListColumn> wrongCountAt;
        int cellsCame = 0;
        int cellsExpected = 0;
    };
    std::vector<Row> rows;
    bool hadHeader = false;

    /// Where the first row is one of titles the columns follow it, whatever the current cell is; what
    /// stands in columns that the list does not have goes into the note under its title. Else the columns
    /// go on from `first`; what comes behind the last one goes into the note too.
    static ListPaste of(const text::TableRows& table, ListColumn first);
    /// The row that lies there with the pasted cells.
    static ListRow laidOver(ListRow row, const Row& pasted);
};

} // namespace hoanhap::services
