// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"
#include "document/layout/ParagraphMemory.h"
#include "services/reports/ReportService.h"

namespace hoanhap::ui {

/// The pages of the report that is open, made anew at each pause in typing: annexes, which no typing
/// changes, are laid out once.
class ReportPages
{
public:
    struct Made
    {
        document::OfficialDocument document = {};
        document::Pages pages = {};
    };
    Made make(const document::OfficialDocument& document);

    /// With a line where each of `sections` that holds nothing can be written.
    static services::Narrative forWriting(const services::Narrative& narrative, const QStringList& sections);
    static bool isEmpty(const services::Narrative& narrative, const QString& section);

private:
    document::OfficialDocument m_annexes; ///< those laid out, without the document before them
    document::Pages m_annexPages;
    document::ParagraphMemory m_memory;
};

} // namespace hoanhap::ui
