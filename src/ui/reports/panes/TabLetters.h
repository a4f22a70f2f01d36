// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace hoanhap::ui {

/// The letter of a tab leads into it, also where it is open already.
class TabLetters : public QObject
{
    Q_OBJECT

public:
    explicit TabLetters(QTabWidget& tabs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void focusCurrent();

    QTabWidget& m_tabs;
};

/// The first widget of `part` that Tab would stop at; nothing where none is.
QWidget* firstTabStopIn(QWidget& part);

} // namespace hoanhap::ui
