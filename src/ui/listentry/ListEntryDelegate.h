// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QStyledItemDelegate>

namespace hoanhap::ui {

/// Opens a cell of a list as an ordinary text field, whatever its column: what was typed is read when the
/// row is left. Under the cells of communes their names are suggested; only one that was gone to is taken.
class ListEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ListEntryDelegate(services::Workspace& workspace, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
