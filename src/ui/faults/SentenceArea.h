// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hoanhap::ui {

/// Around a line of sentences: as high as they are, but no higher than a few lines, so that what is doubtful
/// leaves the fields their room; the rest is scrolled to. Gone while the line is;
/// setWidget shows the line, which has to be hidden again until it says something.
class SentenceArea : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int mostLines = 3;

    explicit SentenceArea(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void fit();
};

} // namespace hoanhap::ui
