// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QStyledItemDelegate>

namespace hoanhap::ui {

/// Opens the cells of a survey that are typed in; under that of the occupation those of the catalogue are
/// suggested.
class SurveyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SurveyDelegate(services::Workspace& workspace, QObject* parent);
    void setOccupationColumn(int column) { m_occupationColumn = column; }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    services::Workspace& m_workspace;
    QStringList m_occupations;
    int m_occupationColumn = -1;
};

} // namespace hoanhap::ui
