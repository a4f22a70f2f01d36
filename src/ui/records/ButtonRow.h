// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAbstractButton;

namespace hoanhap::ui {

/// The buttons above a form, in as many lines as its width asks for: none is ever cut off.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    /// In this order; the buttons belong to the row.
    void setButtons(const std::vector<QAbstractButton*>& buttons);
    void insertAfter(const QAbstractButton* before, QAbstractButton* button);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The height all lines need; moves the buttons where `moves`.
    int arrange(int width, bool moves) const;
    void place();

    std::vector<QAbstractButton*> m_buttons;
};

} // namespace hoanhap::ui
