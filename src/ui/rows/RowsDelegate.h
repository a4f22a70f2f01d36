// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "ui/rows/RowsModel.h"

#include <QStyledItemDelegate>

namespace hoanhap::ui {

/// Opens the right editor for each column of child rows: text, choice, date, commune.
class RowsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowsDelegate(services::Workspace& workspace, RowsModel& model, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// The whole cell: where the editor stood inside it, a rest of the old text would show around it.
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* fieldFor(const RowColumn& column, QWidget* parent) const;

    services::Workspace& m_workspace;
    RowsModel& m_model;
};

} // namespace hoanhap::ui
