// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/PersonList.h"

#include "ui/records/RecordList.h"

#include <QAbstractTableModel>
#include <QHash>

namespace hoanhap::ui {

/// People as the list shows them: the whole register or the matches of what was typed, a page
/// at a time as it is scrolled. Rows come from the database when they are looked at.
class PersonListModel : public QAbstractTableModel, public RecordList
{
    Q_OBJECT

public:
    enum class Column
    {
        Name,
        Birth,
        Status,
        Unit,
        Count
    };

    /// More than a screen shows; no more, as each row is a handful of looks into the register.
    static constexpr int rowsAtOnce = 50;

    PersonListModel(services::Workspace& workspace, QObject* parent);

    /// Empty text: everybody in name order.
    void setText(const QString& text) override;
    /// The people in the bin instead, newest first.
    void showBin(bool bin) override;
    bool showsBin() const override { return m_bin; }
    /// There may be more matches than are shown.
    bool isCut() const;
    void reload() override;
    QString countText() const override;
    /// Rows the whole list has; of matches those read so far.
    qint64 total() const { return m_total; }
    Uuid idAt(int row) const override;
    int rowOf(const Uuid& person) const override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString shown(const storage::PersonRow& row, Column column) const;

    services::Workspace& m_workspace;
    std::vector<storage::PersonRow> rowsFrom(int first);
    qint64 countAll();

    QString m_text;
    bool m_bin = false;
    std::vector<storage::PersonRow> m_rows;
    QHash<QString, QString> m_statusLabels;
    qint64 m_total = 0;
    bool m_mayHaveMore = false;
    bool m_changing = false; ///< whoever looks at a list being read must not ask for more of it
};

} // namespace hoanhap::ui
