// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hoanhap::ui {

/// Put on the application: a dialog shows from its first moment which field has the keys. The style draws
/// the ring of a box or button only after a Tab in the same window.
class FirstFocus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hoanhap::ui
