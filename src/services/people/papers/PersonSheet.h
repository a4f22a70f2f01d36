// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"

#include <vector>

namespace hoanhap::services {

/// What one page says of a person, in words. A section may say less than is known: the page is one page.
struct PersonSheet
{
    struct Line
    {
        QString label = {};
        QString value = {};
        bool whole = false; ///< across the page, not beside the next line
    };
    struct Section
    {
        QString title = {};
        std::vector<Line> lines = {};
        QString nothing = {}; ///< instead of lines where there are none
        bool inFull = false; ///< no line of it is only counted
    };
    Uuid person = {};
    std::vector<Section> sections = {};

    /// On one page of A4, always: where there is too much, letters grow smaller, then the last lines of long
    /// sections are counted instead of said, then long texts are cut. Needs a QGuiApplication.
    Paper paper(const PaperFrame& frame, Including including) const;
};

} // namespace hoanhap::services
