// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/TabMarks.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void markTabs(QTabWidget& tabs, const QSet<QWidget*>& told)
{
    static const QString sign = u"⚠ "_s;
    for (int i = 0; i < tabs.count(); ++i) {
        QString name = tabs.tabText(i);
        if (name.startsWith(sign))
            name.remove(0, sign.size());
        tabs.setTabText(i, told.contains(tabs.widget(i)) ? sign + name : name);
    }
}

} // namespace hoanhap::ui
