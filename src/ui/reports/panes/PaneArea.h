// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hoanhap::ui {

/// Shows a pane as high as there is room, and scrolls one that needs more. A pane with text that wraps would
/// be made as high as its lists would like to be, and scrolled for its last button: here its lists give way,
/// as far as their least height, before anything is scrolled.
class PaneArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaneArea(QWidget* pane, QWidget* parent = nullptr);

protected:
    QSize viewportSizeHint() const override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    int leastHeight(int width) const;
};

} // namespace hoanhap::ui
