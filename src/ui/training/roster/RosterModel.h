// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/roster/Roster.h"

#include <QAbstractTableModel>

namespace hoanhap::ui {

/// Lines of a pasted list and whom each is taken for; the choice is edited.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Typed,
        Match,
        TakenFor,
        Why
    };
    struct Choice
    {
        services::RosterLine::As as = services::RosterLine::As::Undecided;
        Uuid person = {};
        QString words = {};
    };

    /// `guest`: what somebody outside the register is called there.
    RosterModel(bool mayEnter, const QString& guest, QObject* parent)
        : QAbstractTableModel(parent)
        , m_mayEnter(mayEnter)
        , m_guest(guest)
    {
    }

    void setLines(std::vector<services::RosterLine> lines);
    std::vector<services::RosterLine>& lines() { return m_lines; }
    const std::vector<services::RosterLine>& lines() const { return m_lines; }
    /// What a line may be taken for, people of the register first.
    std::vector<Choice> choicesOf(int row) const;
    int chosenAt(int row) const;
    void choose(int row, int choice);
    int undecided() const;
    int takenOver() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString shown(const services::RosterLine& line, int row, Column column) const;

    std::vector<services::RosterLine> m_lines;
    bool m_mayEnter;
    QString m_guest;
};

} // namespace hoanhap::ui
