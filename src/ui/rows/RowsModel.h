// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
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
        Year, ///< digits without points between them
        Area
    };
    QString field;
    QString title;
    Kind kind = Kind::Text;
    QString catalogue = {}; ///< for Kind::Code
    int width = 120;
    bool fixed = false; ///< shown, not edited
};

/// Child rows of a record as stored texts by field name; the last, empty line takes a new row.
/// What was typed and cannot be read stays in its cell, marked, until it is put right.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = QHash<QString, QString>;
    /// By code, in whose order they are offered unless `setOffered` says another.
    using Labels = QMap<QString, QString>;
    /// What was typed as it was typed, where it cannot be read; else null.
    static constexpr int TypedRole = Qt::UserRole;

    RowsModel(std::vector<RowColumn> columns, QObject* parent);

    void setRows(const std::vector<Row>& rows);
    std::vector<Row> rows() const;
    const std::vector<RowColumn>& columns() const { return m_columns; }
    /// Values that a new row begins with.
    void setDefaults(Row defaults) { m_defaults = std::move(defaults); }
    void setLabels(const QString& field, Labels labels) { m_labels[field] = std::move(labels); }
    void addLabel(const QString& field, const QString& code, const QString& label)
    {
        m_labels[field].insert(code, label);
    }
    const Labels& labels(const QString& field) { return m_labels[field]; }
    /// The labels of a field in the order in which its cells offer them.
    void setOffered(const QString& field, const std::vector<std::pair<QString, QString>>& choices);
    QStringList offered(const QString& field) const;
    /// Where rows come from, and whether they go.
    enum class Growth
    {
        Typed, ///< the empty last line takes a new one
        Added, ///< whoever owns the table adds them; they may be removed
        None
    };
    void setGrowth(Growth growth);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// One more, behind the others; what is typed elsewhere stays.
    void addRow(const Row& row);
    void removeRowAt(int row);
    /// One place up (−1) or down (+1).
    void shiftRow(int row, int by);
    /// Which cells the last save found fault with.
    void setFaults(const QHash<QPair<int, QString>, QString>& sentences);
    /// A stored text as a cell of that field would show it.
    QString shownText(const QString& field, const QString& stored) const;
    /// What the field of a row shows; nothing where there is no such row.
    QString shownAt(int row, const QString& field) const;
    /// Keeps what cannot be read; `fault` says why.
    void setUnread(const QModelIndex& index, const QString& typed, const Error& fault);
    /// Every cell that cannot be read, with fields named "entity[row].field".
    Errors unread(const QString& entity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Unread
    {
        QString typed;
        Error fault;
    };
    struct Line
    {
        Row stored;
        QHash<QString, Unread> unread;
        QHash<QString, QString> faults;
    };
    bool isNewLine(const QModelIndex& index) const { return index.row() >= lineCount(); }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    Line& lineAt(const QModelIndex& index);
    void tell(int row);
    bool mayRemove(int row) const;
    QString shown(const Line& line, const RowColumn& column) const;

    std::vector<RowColumn> m_columns;
    std::vector<Line> m_lines;
    Row m_defaults;
    QHash<QString, Labels> m_labels;
    QHash<QString, QStringList> m_offered; ///< codes
    int m_emptyLines = 1;
    Growth m_growth = Growth::Typed;
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
