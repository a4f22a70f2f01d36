// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace hoanhap::ui {

/// Puts the columns of a form under each other while the area that scrolls it is too narrow for them
/// side by side, as on a small screen at half again its size. Lives as long as the area.
class StackWhenNarrow : public QObject
{
    Q_OBJECT

public:
    /// `columns`: the rows of columns inside the area. `least`: the width in pixels below which they
    /// are stacked even where their fields could still be squeezed; tables ask for no width.
    StackWhenNarrow(QScrollArea* area, std::vector<QBoxLayout*> columns, int least = 600);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(int width);

    std::vector<QBoxLayout*> m_columns;
    int m_least;
    bool m_stacked = false;
    int m_widthNeeded = 0; ///< side by side, known since they last stood so
};

} // namespace hoanhap::ui
