// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QWidget>

namespace hoanhap::ui {

/// Shows or hides the row of a field. A row that QFormLayout::setRowVisible hides keeps, in Qt 6.4, its old
/// place in the layout and presses another row flat, often the sentence of a fault; taken out and put back it
/// has none.
inline void showFormRow(QFormLayout& form, QWidget* field, bool shown)
{
    if (form.isRowVisible(field) == shown)
        return;
    if (!shown) {
        int row = 0;
        QFormLayout::ItemRole role{};
        form.getWidgetPosition(field, &row, &role);
        QWidget* label = form.labelForField(field);
        const QFormLayout::TakeRowResult taken = form.takeRow(row);
        form.insertRow(row, label, field);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    form.setRowVisible(field, shown);
}

} // namespace hoanhap::ui
