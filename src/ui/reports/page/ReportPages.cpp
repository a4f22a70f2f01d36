// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/ReportPages.h"

#include "document/layout/Paginator.h"

#include <algorithm>

namespace hoanhap::ui {

using services::Narrative;

bool ReportPages::isEmpty(const Narrative& narrative, const QString& section)
{
    return std::ranges::all_of(narrative.sections.value(section),
        [](const QString& paragraph) { return paragraph.trimmed().isEmpty(); });
}

Narrative ReportPages::forWriting(const Narrative& narrative, const QStringList& sections)
{
    Narrative shown = narrative;
    for (const QString& section : sections)
        if (isEmpty(narrative, section))
            shown.sections[section] = QStringList(QStringLiteral("…")); // a line high
    return shown;
}

ReportPages::Made ReportPages::make(const document::OfficialDocument& document)
{
    Made made{document, {}};
    document::OfficialDocument annexes;
    annexes.annexes = document.annexes;
    annexes.page = document.page;
    annexes.draftMark = document.draftMark;
    if (annexes != m_annexes) {
        m_annexPages = document::paginate(annexes);
        std::erase_if(m_annexPages, [](const document::Page& page) { return page.annex == 0; });
        m_annexes = std::move(annexes);
    }
    document::OfficialDocument text = document;
    text.annexes.clear();
    made.pages = document::paginate(text, m_memory);
    made.pages.insert(made.pages.end(), m_annexPages.begin(), m_annexPages.end());
    return made;
}

} // namespace hoanhap::ui
