// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/finding/PeopleSearch.h"
#include "services/people/finding/PersonListing.h"

#include "ui/records/RecordList.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace hoanhap::ui {

/// People as a list shows them: everybody, or whom words and filters find, in any order. The model holds
/// the place of each (eight bytes) and the lines of a few pages around what is looked at; everything else
/// stays in the register. The first page is there at once, all the others as they are found aside.
class PersonListModel : public QAbstractTableModel, public RecordList
{
    Q_OBJECT

public:
    using Column = domain::PersonColumn;

    /// More than a screen shows; no more, as each line is a handful of looks into the register.
    static constexpr int rowsAtOnce = 50;

    PersonListModel(services::Workspace& workspace, QObject* parent);

    /// Empty text: everybody.
    void setText(const QString& text) override;
    const QString& text() const { return m_text; }
    void setFilter(const domain::PersonFilter& filter);
    const domain::PersonFilter& filter() const { return m_filter; }
    bool isNarrowed() const override { return !m_filter.isEmpty(); }
    void setOrder(const domain::PersonOrder& order);
    const domain::PersonOrder& order() const { return m_order; }
    /// Only these are read; the others stay empty.
    void setColumns(const domain::PersonColumns& columns);
    /// The people in the bin instead, newest first.
    void showBin(bool bin) override;
    bool showsBin() const override { return m_bin; }
    /// Reads anew what the same question finds now. A long list stays as it is until that is known.
    void reload() override;
    QString countText() const override;
    /// Everybody is found: the number of rows is the true count.
    bool isWhole() const { return m_isWhole; }
    /// Waits until everybody is found; a part of a second among a million people.
    void findRest();
    /// Nothing is read aside from now on until the next question; the register is free for others.
    void letGo();

    Uuid idAt(int row) const override;
    int rowOf(const Uuid& person) const override;
    /// Of rows that may be many and far from what is looked at.
    std::vector<Uuid> peopleAt(const std::vector<int>& rows) const;

    /// The texts of everybody who is listed, in these columns, row by row. By the thread that the workspace
    /// is lent to, while the list stands still; who is gone meanwhile is left out. False: it was stopped.
    bool readAll(const domain::PersonColumns& columns, const std::function<bool(double)>& goOn,
        const std::function<void(const QStringList&)>& take) const;
    /// Of these rows alone, not of those in the bin.
    bool readRows(const std::vector<int>& rows, const domain::PersonColumns& columns,
        const std::function<bool(double)>& goOn, const std::function<void(const QStringList&)>& take) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The number of people found grew or became final.
    void counted();
    /// The list was replaced by what the same question finds now.
    void renewed();

private:
    using Line = storage::PersonLine;
    using Page = std::vector<std::optional<Line>>;

    void askAnew();
    void ask(bool anew);
    void collect();
    void growTo(const std::vector<qint64>& places);
    void replace(std::vector<qint64> places);
    void finish();
    void renewOnce() const;
    const Line* lineAt(int row) const;
    Page* readPage(int page) const;
    static QString shown(const Line& line, Column column);
    static QStringList textsOf(const Line& line, const domain::PersonColumns& columns);
    bool readPlaces(const std::vector<qint64>& wanted, const domain::PersonColumns& columns,
        const std::function<bool(double)>& goOn, const std::function<void(const QStringList&)>& take) const;

    services::Workspace& m_workspace;
    services::PeopleSearch m_search;
    QTimer m_looking; ///< takes over what was found meanwhile
    QString m_text;
    domain::PersonFilter m_filter;
    domain::PersonOrder m_order;
    domain::PersonColumns m_columns;
    bool m_bin = false;
    std::vector<qint64> m_places;
    std::vector<qint64> m_found; ///< what is being found, from its beginning
    std::vector<Line> m_binned;
    bool m_isWhole = true;
    bool m_isAnew = true; ///< what is being found answers another question than the rows do
    mutable bool m_mayRenew = true;
    mutable QCache<int, Page> m_pages;
};

} // namespace hoanhap::ui
