// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QItemSelectionModel;

namespace hoanhap::ui {

/// The rows chosen in a list, as stretches: a million chosen at once are one of them. Neither a moved
/// column nor overlapping ranges count a row twice.
class ChosenRows
{
public:
    explicit ChosenRows(const QItemSelectionModel& selection);

    int count() const { return m_count; }
    std::vector<int> all() const;
    int first() const { return m_stretches.empty() ? -1 : m_stretches.front().top; }

private:
    struct Stretch
    {
        int top;
        int bottom;
    };
    std::vector<Stretch> m_stretches;
    int m_count = 0;
};

} // namespace hoanhap::ui
