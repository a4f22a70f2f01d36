// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"

#include <vector>

namespace hoanhap::services {

/// A list of people as somebody sees it on the screen: its columns, its rows, its order.
struct PeopleListPaper
{
    struct Column
    {
        QString title = {};
        bool criminalRecord = false; ///< left out of papers that do not show it
    };
    std::vector<Column> columns = {};
    std::vector<QStringList> rows = {};
    bool ofBin = false; ///< people whom the office threw away, which the paper says

    Paper paper(const PaperFrame& frame, Including including) const;
};

} // namespace hoanhap::services
