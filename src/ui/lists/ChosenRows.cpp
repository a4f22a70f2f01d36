// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ChosenRows.h"

#include <QItemSelectionModel>
#include <algorithm>

namespace hoanhap::ui {

ChosenRows::ChosenRows(const QItemSelectionModel& selection)
{
    std::vector<Stretch> found;
    for (const QItemSelectionRange& range : selection.selection())
        found.push_back({range.top(), range.bottom()});
    std::sort(found.begin(), found.end(), [](const Stretch& a, const Stretch& b) { return a.top < b.top; });
    for (const Stretch& stretch : found) {
        if (!m_stretches.empty() && stretch.top <= m_stretches.back().bottom + 1)
            m_stretches.back().bottom = std::max(m_stretches.back().bottom, stretch.bottom);
        else
            m_stretches.push_back(stretch);
    }
    for (const Stretch& stretch : m_stretches)
        m_count += stretch.bottom - stretch.top + 1;
}

std::vector<int> ChosenRows::all() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(m_count));
    for (const Stretch& stretch : m_stretches)
        for (int row = stretch.top; row <= stretch.bottom; ++row)
            rows.push_back(row);
    return rows;
}

} // namespace hoanhap::ui
