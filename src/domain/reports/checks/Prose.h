// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace hoanhap::domain {

/// One paragraph of a report's prose, in the order of the page.
struct ProseParagraph
{
    QString section; ///< key of the narrative's section
    int paragraph = 0; ///< its position in that section
    QString text; ///< a list point begins with "- "
};
using Prose = std::vector<ProseParagraph>;

/// Something in a text that a person should look at, with the change that would mend it.
struct Slip
{
    ErrorCode code;
    std::size_t paragraph = 0; ///< position in the prose
    qsizetype start = 0;
    qsizetype length = 0;
    QString suggestion = {}; ///< to stand in the place of those characters; empty: no change is offered
    QStringList arguments = {}; ///< of the sentence
};
using Slips = std::vector<Slip>;

} // namespace hoanhap::domain
