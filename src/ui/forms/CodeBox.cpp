// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeBox.h"

#include <QWheelEvent>

namespace hoanhap::ui {

CodeBox::CodeBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CodeBox::fill(services::Workspace& workspace, const QString& catalogue)
{
    clear();
    addItem(QString(), QString());
    for (const domain::CatalogueEntry& entry : services::CatalogueService(workspace).entries(catalogue))
        addItem(entry.label, entry.code);
}

void CodeBox::fillAll(QWidget& form, services::Workspace& workspace)
{
    for (CodeBox* box : form.findChildren<CodeBox*>())
        if (const QString catalogue = box->property("catalogue").toString(); !catalogue.isEmpty())
            box->fill(workspace, catalogue);
}

void CodeBox::setCode(const QString& code)
{
    const int place = findData(code);
    if (place < 0 && !code.isEmpty())
        addItem(code, code);
    setCurrentIndex(findData(code));
}

void CodeBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace hoanhap::ui
