// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/ReportedGridModel.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/IndicatorWords.h"
#include "services/figures/FigureErrorCodes.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::FigureSource;
using services::ReportedCell;
using services::ReportedRow;

void ReportedGridModel::setGrid(const services::ReportedGrid& grid)
{
    beginResetModel();
    m_base = grid;
    m_edited = grid;
    m_unread.clear();
    m_faults.clear();
    endResetModel();
}

void ReportedGridModel::rebase(const services::ReportedGrid& now)
{
    if (now.rows.size() != m_edited.rows.size())
        return;
    beginResetModel();
    for (size_t row = 0; row < now.rows.size(); ++row) {
        ReportedRow merged = now.rows[row];
        const ReportedRow& typed = m_edited.rows[row];
        if (typed.source != m_base.rows[row].source)
            merged.source = typed.source;
        if (typed.dispatch != m_base.rows[row].dispatch)
            merged.dispatch = typed.dispatch;
        for (size_t cell = 0; cell < merged.cells.size(); ++cell)
            if (typed.cells[cell].value != m_base.rows[row].cells[cell].value)
                merged.cells[cell].value = typed.cells[cell].value;
        m_edited.rows[row] = merged;
    }
    m_base = now;
    endResetModel();
}

bool ReportedGridModel::isModified() const
{
    return !m_unread.empty() || m_base.rows != m_edited.rows;
}

const domain::Indicator& ReportedGridModel::indicatorAt(int column) const
{
    return m_edited.indicators[static_cast<size_t>(column - firstFigure)];
}

const ReportedCell& ReportedGridModel::cellAt(const QModelIndex& index) const
{
    return row(index.row()).cells[static_cast<size_t>(index.column() - firstFigure)];
}

void ReportedGridModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ReportedGridModel::setSource(int row, FigureSource source)
{
    ReportedRow& changed = m_edited.rows[static_cast<size_t>(row)];
    if (changed.source == source)
        return;
    changed.source = source;
    if (source == FigureSource::Register)
        for (size_t cell = 0; cell < changed.cells.size(); ++cell)
            if (m_edited.indicators[cell].fromRegister)
                changed.cells[cell].value.reset();
    std::erase_if(m_unread, [&](const auto& typed) {
        return typed.first.first == row && isCounted(index(row, typed.first.second));
    });
    // What cannot be read stays to be put right, whoever counts.
    std::erase_if(m_faults,
        [&](const auto& fault) { return fault.first.first == row && !m_unread.contains(fault.first); });
    rowChanged(row);
}

void ReportedGridModel::setDispatch(int row, const std::optional<Uuid>& dispatch)
{
    m_edited.rows[static_cast<size_t>(row)].dispatch = dispatch;
    m_faults.erase({row, dispatchColumn});
    rowChanged(row);
}

void ReportedGridModel::paste(const QModelIndex& from, const std::vector<QStringList>& block)
{
    for (size_t line = 0; line < block.size(); ++line)
        for (qsizetype column = 0; column < block[line].size(); ++column) {
            const QModelIndex cell =
                index(from.row() + static_cast<int>(line), from.column() + static_cast<int>(column));
            if (cell.isValid())
                setData(cell, block[line][column], Qt::EditRole);
        }
}

void ReportedGridModel::showFaults(const Errors& faults)
{
    for (const Error& fault : faults) {
        const QStringList parts = fault.field.split(u'.');
        if (parts.size() < 2)
            continue;
        const int column = parts.size() > 2 ? firstFigure + parts[2].toInt() : dispatchColumn;
        m_faults.insert_or_assign(Place{parts[1].toInt(), column}, fault);
        rowChanged(parts[1].toInt());
    }
}

const Error* ReportedGridModel::faultAt(const QModelIndex& index) const
{
    const auto found = m_faults.find({index.row(), index.column()});
    return found == m_faults.end() ? nullptr : &found->second;
}

QModelIndex ReportedGridModel::firstFault() const
{
    return m_faults.empty() ? QModelIndex()
                            : index(m_faults.begin()->first.first, m_faults.begin()->first.second);
}

int ReportedGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edited.rows.size());
}

int ReportedGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstFigure + static_cast<int>(m_edited.indicators.size());
}

QString ReportedGridModel::figureText(const QModelIndex& index, bool forEditing) const
{
    if (const auto unread = m_unread.find({index.row(), index.column()}); unread != m_unread.end())
        return unread->second;
    const ReportedCell& cell = cellAt(index);
    if (cell.value)
        return messages::shownFigure(indicatorAt(index.column()), *cell.value);
    const bool counted = isCounted(index);
    if (forEditing || !(counted || cell.inParts))
        return {};
    return messages::shownFigure(indicatorAt(index.column()), counted ? cell.registerCount : *cell.inParts);
}

bool ReportedGridModel::isCounted(const QModelIndex& index) const
{
    return services::isCountedByRegister(row(index.row()), indicatorAt(index.column()));
}

QString ReportedGridModel::stateText(const QModelIndex& index) const
{
    if (isCounted(index))
        return tr("Counted by the register");
    const ReportedCell& cell = cellAt(index);
    if (!cell.value && cell.inParts)
        return tr("Reported for parts of the period, added up");
    const QString number = cell.dispatch ? m_dispatches.value(*cell.dispatch) : QString();
    switch (cell.state) {
    case domain::FigureState::Awaited:
        return tr("Not reported");
    case domain::FigureState::Received:
        return tr("Received with %1").arg(number);
    case domain::FigureState::ReceivedZero:
        return tr("Received as zero with %1").arg(number);
    case domain::FigureState::Corrected:
        return tr("Corrected with %1").arg(number);
    }
    return {};
}

QString ReportedGridModel::textToCopy(const QModelIndex& index) const
{
    if (index.column() < firstFigure)
        return index.data(Qt::DisplayRole).toString();
    // A spreadsheet may take the point that groups thousands for one of decimals.
    return figureText(index, false).remove(u'.');
}

QStringList ReportedGridModel::lettersOf(int row) const
{
    const ReportedRow& now = m_edited.rows[static_cast<size_t>(row)];
    const ReportedRow& before = m_base.rows[static_cast<size_t>(row)];
    const bool valuesStand = std::ranges::equal(
        before.cells, now.cells, [](const auto& one, const auto& other) { return one.value == other.value; });
    const bool allAnew = now.dispatch != before.dispatch && valuesStand; // another letter for all of them
    QStringList letters;
    for (size_t cell = 0; cell < now.cells.size(); ++cell) {
        if (!now.cells[cell].value)
            continue;
        const bool anew = allAnew || now.cells[cell].value != before.cells[cell].value;
        const std::optional<Uuid>& letter = anew ? now.dispatch : now.cells[cell].dispatch;
        if (letter && !letters.contains(m_dispatches.value(*letter)))
            letters << m_dispatches.value(*letter);
    }
    if (letters.isEmpty() && now.dispatch)
        letters << m_dispatches.value(*now.dispatch);
    return letters;
}

QVariant ReportedGridModel::letterWords(int row, int role) const
{
    const QStringList letters = lettersOf(row);
    if (role == Qt::DisplayRole)
        return letters.size() > 1 ? tr("%n dispatches", nullptr, static_cast<int>(letters.size()))
                                  : letters.value(0);
    return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(letters.join(u", "_s))
                                                                            : QVariant();
}

QVariant ReportedGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportedRow& unit = row(index.row());
    if (role == Qt::ToolTipRole && faultAt(index))
        return messages::sentenceFor(*faultAt(index));
    if (role == Qt::BackgroundRole && faultAt(index))
        return QColor(0xc0, 0x40, 0x20, 70);
    if (index.column() == sourceColumn)
        return role == Qt::DisplayRole
            ? unit.source == FigureSource::Register ? tr("register") : tr("reports")
            : QVariant();
    if (index.column() == dispatchColumn)
        return letterWords(index.row(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return figureText(index, role == Qt::EditRole);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return stateText(index);
    case Qt::ForegroundRole:
        if (!cellAt(index).value)
            return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

bool ReportedGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Place place{index.row(), index.column()};
    ReportedRow& unit = m_edited.rows[static_cast<size_t>(index.row())];
    ReportedCell& cell = unit.cells[static_cast<size_t>(index.column() - firstFigure)];
    const domain::Indicator& indicator = indicatorAt(index.column());
    const auto read = services::readReported(indicator, value.toString());
    m_unread.erase(place);
    m_faults.erase(place);
    if (!read) {
        m_unread.emplace(place, value.toString().trimmed());
        m_faults.emplace(place, read.errors().front());
        cell.value.reset();
    } else {
        cell.value = *read;
        if (cell.value && isCounted(index))
            m_faults.emplace(place,
                Error{services::figureerrors::countedByRegister, {},
                    {messages::shownFigure(indicator, cell.registerCount)}});
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ReportedGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? row(section).name : QVariant();
    if (section < firstFigure)
        return role == Qt::DisplayRole ? section == sourceColumn ? tr("Source") : tr("Came with")
                                       : QVariant();
    if (section >= columnCount())
        return {};
    const domain::Indicator& indicator = indicatorAt(section);
    if (role == Qt::DisplayRole)
        return messages::indicatorName(indicator.key);
    if (role == Qt::ToolTipRole)
        return messages::indicatorDefinition(indicator.key);
    return {};
}

Qt::ItemFlags ReportedGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_readOnly || index.column() < firstFigure ? shown : shown | Qt::ItemIsEditable;
}

} // namespace hoanhap::ui
