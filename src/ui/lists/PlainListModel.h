// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace hoanhap::ui {

/// A short list to choose a record from: texts by column, each row with its record's identifier.
class PlainListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        Uuid id;
        QStringList texts;
    };
    PlainListModel(QStringList titles, QObject* parent);

    void setRows(std::vector<Row> rows);
    /// Columns that hold numbers to compare: they stand at the right, below their titles.
    void setNumberColumns(std::vector<int> columns) { m_numberColumns = std::move(columns); }
    Uuid idAt(int row) const;
    int rowOf(const Uuid& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool holdsNumbers(int column) const;

    QStringList m_titles;
    std::vector<Row> m_rows;
    std::vector<int> m_numberColumns;
};

} // namespace hoanhap::ui
