// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/roster/RosterModel.h"

#include "ui/people/LikenessWords.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::RosterLine;

namespace {

QString typedWords(const RosterLine& line)
{
    QStringList words{line.read.person.fullName, line.read.person.birth.display(),
        line.typed.at(services::ListColumn::IdentityNumber)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

void RosterModel::setLines(std::vector<RosterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::vector<RosterModel::Choice> RosterModel::choicesOf(int row) const
{
    std::vector<Choice> choices{{RosterLine::As::Undecided, {}, tr("Choose…")}};
    for (const auto& candidate : m_lines[static_cast<size_t>(row)].candidates)
        choices.push_back(
            {RosterLine::As::Learner, candidate.person.id, seenPersonInWords(candidate.person)});
    const bool named = services::Roster::namesSomebody(m_lines[static_cast<size_t>(row)]);
    if (named)
        choices.push_back({RosterLine::As::Guest, {}, m_guest});
    if (named && m_mayEnter)
        choices.push_back({RosterLine::As::NewPerson, {}, tr("Enter into the register")});
    choices.push_back({RosterLine::As::Nobody, {}, tr("Leave out")});
    return choices;
}

int RosterModel::chosenAt(int row) const
{
    const RosterLine& line = m_lines[static_cast<size_t>(row)];
    const std::vector<Choice> choices = choicesOf(row);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
        return choice.as == line.as && (choice.as != RosterLine::As::Learner || choice.person == line.person);
    });
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
}

void RosterModel::choose(int row, int choice)
{
    const std::vector<Choice> choices = choicesOf(row);
    if (choice < 0 || choice >= std::ssize(choices))
        return;
    m_lines[static_cast<size_t>(row)].as = choices[static_cast<size_t>(choice)].as;
    m_lines[static_cast<size_t>(row)].person = choices[static_cast<size_t>(choice)].person;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int RosterModel::undecided() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
        [](const RosterLine& line) { return line.as == RosterLine::As::Undecided; }));
}

int RosterModel::takenOver() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const RosterLine& line) {
        return line.as != RosterLine::As::Undecided && line.as != RosterLine::As::Nobody;
    }));
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Why) + 1;
}

QString RosterModel::shown(const RosterLine& line, int row, Column column) const
{
    switch (column) {
    case Column::Typed:
        return typedWords(line);
    case Column::Match:
        return line.match == RosterLine::Match::Exact ? tr("found")
            : line.match == RosterLine::Match::Likely ? tr("likely")
            : line.match == RosterLine::Match::Seated ? tr("there already")
                                                      : tr("new");
    case Column::TakenFor:
        return (line.as == RosterLine::As::Undecided ? u"⚠ "_s : QString())
            + choicesOf(row)[static_cast<size_t>(chosenAt(row))].words;
    case Column::Why:
        break;
    }
    for (const auto& candidate : line.candidates)
        if (candidate.person.id == line.person || line.person.isNull())
            return likenessInWords(candidate.likeness.reasons);
    return {};
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return shown(m_lines[static_cast<size_t>(index.row())], index.row(), static_cast<Column>(index.column()));
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Typed:
        return tr("In the list");
    case Column::Match:
        return tr("Register");
    case Column::TakenFor:
        return tr("Taken for");
    case Column::Why:
        break;
    }
    return tr("Why");
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && static_cast<Column>(index.column()) == Column::TakenFor
        ? flags | Qt::ItemIsEditable
        : flags;
}

} // namespace hoanhap::ui
