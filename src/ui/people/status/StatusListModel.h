// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/PlainListModel.h"

namespace hoanhap::ui {

/// The list of statuses; what is wrong or doubtful of a row is told beside it, to the eye and to a screen
/// reader.
class StatusListModel : public PlainListModel
{
    Q_OBJECT

public:
    using PlainListModel::PlainListModel;

    /// `said`: by row, empty where there is nothing to say.
    void setRows(std::vector<Row> rows, QStringList said)
    {
        m_said = std::move(said);
        PlainListModel::setRows(std::move(rows));
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const QString said = m_said.value(index.row());
        if (!said.isEmpty() && (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole))
            return said;
        return PlainListModel::data(index, role);
    }

private:
    QStringList m_said;
};

} // namespace hoanhap::ui
