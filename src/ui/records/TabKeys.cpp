// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TabKeys.h"

#include <QShortcut>
#include <QTabWidget>
#include <algorithm>

namespace hoanhap::ui {

void giveTabKeys(QTabWidget& tabs)
{
    constexpr int digits = 9;
    for (int place = 0; place < std::min(tabs.count(), digits); ++place) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + place));
        tabs.setTabToolTip(place, keys.toString(QKeySequence::NativeText));
        // Its parent is the tabs: out of sight they take no key.
        QObject::connect(new QShortcut(keys, &tabs), &QShortcut::activated, &tabs, [&tabs, place] {
            if (tabs.isTabVisible(place) && tabs.isTabEnabled(place))
                tabs.setCurrentIndex(place);
        });
    }
}

} // namespace hoanhap::ui
