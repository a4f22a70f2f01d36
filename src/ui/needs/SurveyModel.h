// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogues/CatalogueEntry.h"
#include "services/needs/NeedSurvey.h"
#include "text/tables/PastedTable.h"

#include <QAbstractTableModel>
#include <QUndoStack>
#include <map>

namespace hoanhap::ui {

/// The grid of a survey: a row for each person, a narrow column for each kind of need, then the occupation
/// wished and a note. What stands open from before is shown and cannot be marked. Every edit can be taken
/// back until the survey is stored.
class SurveyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Answer = services::NeedSurvey::Answer;

    SurveyModel(services::Workspace& workspace, QObject* parent);

    void setPeople(std::vector<services::NeedSurvey::Row> people);
    /// Everybody's, in the order of the rows, those who were not asked too.
    const std::vector<Answer>& answers() const { return m_answers; }
    /// What those of them who stand in a row said; cannot be taken back.
    void takeAnswers(const std::vector<Answer>& answers);
    bool isModified() const;
    void dropAll();
    QUndoStack& undoStack() { return m_undo; }

    bool isKind(int column) const { return column >= 0 && column < occupationColumn(); }
    int occupationColumn() const { return static_cast<int>(m_kinds.size()); }
    int noteColumn() const { return occupationColumn() + 1; }
    int columnOf(const QString& kind) const;
    /// Marks the needs of these cells, or takes the marks away where the first of them has one.
    void toggle(const QModelIndexList& cells);
    void clear(const QModelIndexList& cells);
    void paste(const QModelIndex& from, const text::TableRows& table);

    domain::Findings faultsOf(int row) const;
    /// What is wrong with this cell, or with its row where the row has but one fault.
    domain::Findings faultsAt(const QModelIndex& cell) const;
    /// The next row with an error behind that one, round the end; −1 where there is none.
    int nextFault(int row) const;
    struct Counts
    {
        int asked = 0;
        int faulty = 0;
        int notAsked = 0;
    };
    Counts counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    using Answers = std::map<int, Answer>; ///< by row
    /// For the commands of the undo stack: puts these in, and what stood there into them.
    void swap(Answers& answers);

Q_SIGNALS:
    void edited();

private:
    /// What the row of `cell` says once the cell has that text, an "x" for a need; into `answers`.
    void change(const QModelIndex& cell, const QString& text, Answers& answers) const;
    void push(Answers answers, const QString& what);
    bool standsOpen(int row, int column) const;
    bool isMarked(int row, int column) const;
    QString shown(const QModelIndex& cell) const;
    QString spoken(const QModelIndex& cell) const;
    QString whoIs(int row) const;

    std::vector<domain::CatalogueEntry> m_kinds;
    std::vector<services::NeedSurvey::Row> m_people;
    std::vector<Answer> m_answers;
    QUndoStack m_undo;
};

} // namespace hoanhap::ui
