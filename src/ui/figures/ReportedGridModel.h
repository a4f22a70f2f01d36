// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/reported/ReportedGrid.h"

#include <QAbstractTableModel>
#include <QHash>

namespace hoanhap::ui {

/// The grid of units and indicators while somebody types in it. What cannot be read stays in its cell as it
/// was typed, with the fault; of units that work in the register the cells show what it counts.
class ReportedGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sourceColumn = 0;
    static constexpr int dispatchColumn = 1;
    static constexpr int firstFigure = 2;

    explicit ReportedGridModel(QObject* parent) : QAbstractTableModel(parent) { }

    void setGrid(const services::ReportedGrid& grid);
    /// Others stored meanwhile: what was not touched here shows what stands now.
    void rebase(const services::ReportedGrid& now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Numbers of dispatches by identifier.
    void setDispatches(const QHash<Uuid, QString>& numbers) { m_dispatches = numbers; }
    const services::ReportedGrid& base() const { return m_base; }
    const services::ReportedGrid& edited() const { return m_edited; }
    const services::ReportedRow& row(int row) const { return m_edited.rows[static_cast<size_t>(row)]; }
    bool isModified() const;

    void setSource(int row, services::FigureSource source);
    void setDispatch(int row, const std::optional<Uuid>& dispatch);
    /// The block from the clipboard, from this cell on; cells beyond the grid are left out.
    void paste(const QModelIndex& from, const std::vector<QStringList>& block);

    /// A cell as a spreadsheet reads it.
    QString textToCopy(const QModelIndex& index) const;

    /// Faults that storing found, by their fields; others go to the sentence under the grid.
    void showFaults(const Errors& faults);
    const Error* faultAt(const QModelIndex& index) const;
    /// The first cell at fault; invalid where there is none.
    QModelIndex firstFault() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Place = std::pair<int, int>;

    const services::ReportedCell& cellAt(const QModelIndex& index) const;
    const domain::Indicator& indicatorAt(int column) const;
    QString figureText(const QModelIndex& index, bool forEditing) const;
    bool isCounted(const QModelIndex& index) const;
    QString stateText(const QModelIndex& index) const;
    /// The dispatches with which the figures of a row came or come, each once.
    QStringList lettersOf(int row) const;
    QVariant letterWords(int row, int role) const;
    void rowChanged(int row);

    services::ReportedGrid m_base;
    services::ReportedGrid m_edited;
    QHash<Uuid, QString> m_dispatches;
    std::map<Place, QString> m_unread; ///< as typed
    std::map<Place, Error> m_faults;
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
