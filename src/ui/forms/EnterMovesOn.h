// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hoanhap::ui {

/// On a form, Enter goes to the next field. Put on the widget around the fields: what a field does
/// not use itself (an open list, a field of several lines) comes up to there.
class EnterMovesOn : public QObject
{
    Q_OBJECT

public:
    explicit EnterMovesOn(QWidget* form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hoanhap::ui
