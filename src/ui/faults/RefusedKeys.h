// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSpinBox;

namespace hoanhap::ui {

/// Says below the box which numbers it takes, as they are read there.
void tellAllowedNumbers(const QSpinBox& box, const QString& least, const QString& most);

/// A box for a number takes no letters and nothing beyond its bounds. Put on the application, it says so
/// when such a key is typed: a key without any effect looks like a broken one.
class RefusedKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hoanhap::ui
