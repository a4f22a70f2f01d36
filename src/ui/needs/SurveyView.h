// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listentry/ListEntryView.h"

#include <functional>

namespace hoanhap::ui {

/// The grid of a survey. Beside the keys of the grid for lists, the space bar and "x" mark a need in every
/// chosen cell.
class SurveyView : public ListEntryView
{
    Q_OBJECT

public:
    using ListEntryView::ListEntryView;
    /// In which columns needs are marked.
    void letMark(std::function<bool(int column)> isKind) { m_isKind = std::move(isKind); }

Q_SIGNALS:
    void markWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::function<bool(int)> m_isKind = [](int) { return false; };
};

} // namespace hoanhap::ui
