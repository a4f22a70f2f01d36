// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/FirstFault.h"

#include "ui/faults/IntoSight.h"
#include "ui/rows/RowsEditor.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void goToFirstFault(QWidget& form)
{
    for (QWidget* field : form.findChildren<QWidget*>()) {
        if (!field->isVisibleTo(&form))
            continue;
        if (auto* table = qobject_cast<RowsEditor*>(field); table && table->goToFault())
            return;
        if (field->property("fault").toString() == "error"_L1 && field->focusPolicy() != Qt::NoFocus)
            return field->setFocus(), bringIntoSight(*field);
    }
}

} // namespace hoanhap::ui
