// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/AttendanceService.h"

#include <QAbstractTableModel>

namespace hoanhap::ui {

/// Learners by days. Each mark is stored when it is made and can be taken back until another class is shown.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Sheet = services::AttendanceService::Sheet;
    using Mark = services::AttendanceService::Mark;
    static constexpr int sumColumns = 2; ///< days attended, money; days follow

    AttendanceModel(services::Workspace& workspace, QObject* parent);

    void show(const std::optional<Sheet>& sheet);
    const std::optional<Sheet>& sheet() const { return m_sheet; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

    QDate dayOf(int column) const; ///< invalid for a sum
    int columnOf(QDate day) const; ///< −1 where the class has no such day
    QString stateAt(const QModelIndex& index) const;
    /// An empty state takes the marks away.
    void mark(const QModelIndexList& cells, const QString& state);
    /// Everybody without a mark that day, but for those who have left, was there.
    void markRest(int column);
    void undo();
    bool canUndo() const { return !m_undo.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was stored; nothing stands in `refused` then.
    void marked(const Errors& refused);

private:
    bool store(const std::vector<Mark>& marks);
    void take(const Mark& mark);
    std::vector<Mark> asTheyStand(const std::vector<Mark>& marks) const;
    QVariant sumAt(int row, int column) const;

    services::Workspace& m_workspace;
    std::optional<Sheet> m_sheet;
    QStringList m_names; ///< of its learners, those of one name told apart
    std::vector<std::vector<Mark>> m_undo; ///< what stood before each step
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
