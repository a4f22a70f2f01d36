// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QString>
#include <vector>

namespace hoanhap::ui {

/// How one field of a child row is shown and edited.
struct RowColumn
{
    enum class Kind
    {
        Text,
        Code,
        Day,
        PartialDate,
        Number,
        Area
    };
    QString field;
    QString title;
    Kind kind = Kind::Text;
    QString catalogue = {}; ///< for Kind::Code
    int width = 120;
};

/// Child rows of a record as stored texts by field name; the last, empty line takes a new row.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = QHash<QString, QString>;

    RowsModel(std::vector<RowColumn> columns, QObject* parent);

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    const std::vector<RowColumn>& columns() const { return m_columns; }
    /// Values that a new row begins with.
    void setDefaults(Row defaults) { m_defaults = std::move(defaults); }
    void setLabels(const QString& field, QHash<QString, QString> labels)
    {
        m_labels[field] = std::move(labels);
    }
    const QHash<QString, QString>& labels(const QString& field) { return m_labels[field]; }
    void setReadOnly(bool readOnly);
    void removeRowAt(int row);
    /// Which cells the last save found fault with.
    void setFaults(QHash<QPair<int, QString>, QString> faults);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    QString shown(const RowColumn& column, const QString& stored) const;

    std::vector<RowColumn> m_columns;
    std::vector<Row> m_rows;
    Row m_defaults;
    QHash<QString, QHash<QString, QString>> m_labels;
    QHash<QPair<int, QString>, QString> m_faults;
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
