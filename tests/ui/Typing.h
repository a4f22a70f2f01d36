// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hoanhap::tests {

/// Keys as people press them and as input methods send them, each to whatever has the focus then.

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
/// One key event for each letter, Vietnamese ones too.
void typeKeys(const QString& text);
/// As UniKey and EVKey do it: the plain letter first, then Backspace and the letter with its marks, all as
/// synthetic key events.
void typeAsUniKey(const QString& text);
/// As IBus and the system's own input methods do it: each word is composed and then committed whole.
void typeComposed(const QString& text);
/// A list, menu or other window that lies over the main one; tips for the mouse are none.
bool somethingPoppedUp();

} // namespace hoanhap::tests
