// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/RowsDelegate.h"

#include "services/catalogues/CatalogueService.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/PartialDateEdit.h"

#include <QKeyEvent>

namespace hoanhap::ui {

RowsDelegate::RowsDelegate(services::Workspace& workspace, RowsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

QWidget* RowsDelegate::fieldFor(const RowColumn& column, QWidget* parent) const
{
    switch (column.kind) {
    case RowColumn::Kind::Code: {
        auto* box = new CodeBox(parent);
        if (!column.catalogue.isEmpty())
            box->fill(m_workspace, column.catalogue);
        else
            for (const QString& code : m_model.offered(column.field))
                box->addCode(code, m_model.labels(column.field).value(code));
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
    case RowColumn::Kind::Year: {
        auto* line = new QLineEdit(parent);
        takeNumbers(*line);
        line->setProperty("money", column.kind == RowColumn::Kind::Number);
        line->setProperty("year", column.kind == RowColumn::Kind::Year);
        return line;
    }
    case RowColumn::Kind::Text:
        break;
    }
    return new QLineEdit(parent);
}

QWidget* RowsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const RowColumn& column = m_model.columns()[static_cast<size_t>(index.column())];
    QWidget* field = fieldFor(column, parent);
    field->setAccessibleName(column.title);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setPlaceholderText({}); // the cell is narrow and its column has a title
    return field;
}

void RowsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant typed = index.data(RowsModel::TypedRole);
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && typed.isValid())
        line->setText(typed.toString());
    else
        setFieldText(editor, index.data(Qt::EditRole).toString());
}

void RowsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const std::optional<Error> fault = fieldFault(editor)) {
        m_model.setUnread(index, static_cast<QLineEdit*>(editor)->text(), *fault);
        return;
    }
    const QString stored = fieldText(editor);
    const RowColumn& column = m_model.columns()[static_cast<size_t>(index.column())];
    if (column.kind == RowColumn::Kind::Area && !stored.isEmpty())
        m_model.addLabel(column.field, stored, static_cast<QLineEdit*>(editor)->text());
    model->setData(index, stored, Qt::EditRole);
}

void RowsDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool RowsDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // From a cell of choices the keys go up and down in the table as from one of text.
    if (event->type() == QEvent::KeyPress && qobject_cast<CodeBox*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool upOrDown = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (upOrDown && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            event->ignore();
            return true;
        }
    }
    // Ctrl+Delete is for the row, also while one of its cells is open.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace hoanhap::ui
