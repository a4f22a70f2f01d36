// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RowsDelegate.h"

#include "services/catalogues/CatalogueService.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/PartialDateEdit.h"

namespace hoanhap::ui {

RowsDelegate::RowsDelegate(services::Workspace& workspace, RowsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

QWidget* RowsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const RowColumn& column = m_model.columns()[static_cast<size_t>(index.column())];
    switch (column.kind) {
    case RowColumn::Kind::Code: {
        auto* box = new CodeBox(parent);
        if (column.catalogue.isEmpty())
            for (auto label = m_model.labels(column.field).cbegin();
                 label != m_model.labels(column.field).cend(); ++label)
                box->addCode(label.key(), label.value());
        else
            box->fill(m_workspace, column.catalogue);
        return box;
    }
    case RowColumn::Kind::Day:
    case RowColumn::Kind::PartialDate: {
        auto* date = new PartialDateEdit(parent);
        date->setToday(m_workspace.clock().today());
        date->setWholeDay(column.kind == RowColumn::Kind::Day);
        return date;
    }
    case RowColumn::Kind::Area: {
        auto* area = new AreaEdit(parent);
        area->connectTo(m_workspace);
        return area;
    }
    case RowColumn::Kind::Number:
    case RowColumn::Kind::Text:
        break;
    }
    auto* line = new QLineEdit(parent);
    line->setProperty("money", column.kind == RowColumn::Kind::Number);
    return line;
}

void RowsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setFieldText(editor, index.data(Qt::EditRole).toString());
}

void RowsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (fieldFault(editor))
        return; // what cannot be read leaves the cell as it was
    const QString stored = fieldText(editor);
    const RowColumn& column = m_model.columns()[static_cast<size_t>(index.column())];
    if (column.kind == RowColumn::Kind::Area)
        m_model.setLabels(
            column.field, {{stored, services::CatalogueService(m_workspace).areaLabel(stored)}});
    model->setData(index, stored, Qt::EditRole);
}

} // namespace hoanhap::ui
