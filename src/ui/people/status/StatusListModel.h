// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/PlainListModel.h"

namespace hoanhap::ui {

/// The list of statuses; what is wrong or doubtful of a row is told beside it, to the eye and to a screen
/// reader. Of a text that is longer than the list is high the beginning stands there, and all of it beside.
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
        const QString text = PlainListModel::data(index, Qt::DisplayRole).toString();
        const bool isCut = text.size() > mostLetters;
        if (role == Qt::DisplayRole && isCut)
            return QString(text.left(mostLetters - 1).trimmed() + u'…');
        if (!said.isEmpty() && (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole))
            return isCut ? QString(said + u'\n' + text) : said;
        if (role == Qt::AccessibleTextRole && isCut)
            return text;
        return PlainListModel::data(index, role);
    }

private:
    static constexpr qsizetype mostLetters = 80; ///< four lines of the narrowest column

    QStringList m_said;
};

} // namespace hoanhap::ui
