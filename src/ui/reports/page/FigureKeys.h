// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PagePreview.h"

namespace hoanhap::ui {

/// Keys for the figures of the page and the cells of its annexes: Ctrl+Right and Ctrl+Left go through them as
/// they are read, Ctrl+Down and Ctrl+Up along a column, Enter looks behind the one that has the frame.
class FigureKeys : public QObject
{
    Q_OBJECT

public:
    explicit FigureKeys(PagePreview& preview);

Q_SIGNALS:
    /// This part of the widget should be seen.
    void wanted(const QRect& rect);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers with);
    void step(int by);
    void stepInColumn(int by);
    void goTo(std::size_t figure);

    PagePreview& m_preview;
};

} // namespace hoanhap::ui
