// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

namespace hoanhap::services {

/// One thing to look at before a report is signed. (chỗ cần xem trước khi ký)
struct ReportFinding
{
    enum class Severity
    {
        Fault, ///< wrong as it stands
        Look ///< may be meant so
    };
    static constexpr qsizetype longestQuote = 60;

    ErrorCode code;
    QString section = {}; ///< key of the narrative's section; empty: of the report as a whole
    int paragraph = 0; ///< in that section
    int start = 0; ///< of the characters in question, in that paragraph
    int length = 0; ///< 0: no place in the text
    QString quote = {}; ///< those characters with a little of what stands around them
    QString suggestion = {}; ///< what would stand in their place; empty: nothing is offered
    QStringList arguments = {}; ///< of the sentence
    Severity severity = Severity::Fault;

    /// Whether ReportChecks::repaired can make the change.
    bool canBeRepaired() const { return length > 0 && !suggestion.isEmpty(); }
    /// For messages::sentenceFor.
    Error error() const { return {code, section, arguments}; }
    bool operator==(const ReportFinding&) const = default;
};

} // namespace hoanhap::services
