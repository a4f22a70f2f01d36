// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hoanhap::ui {

/// Esc in a form that no field, open list or open cell in it wanted for itself.
class EscapeKey : public QObject
{
    Q_OBJECT

public:
    explicit EscapeKey(QWidget* form);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hoanhap::ui
