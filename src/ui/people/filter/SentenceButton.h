// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hoanhap::ui {

/// A flat button that says a whole sentence, on as many lines as it takes.
class SentenceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SentenceButton(const QString& text, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hoanhap::ui
