// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/compare/ComparisonModel.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ComparableLine;
using services::PairedLine;
using services::WordPiece;

QString wordsOnSide(const PairedLine& line, WordPiece::In side)
{
    QStringList cells;
    for (const services::WordPieces& cell : line.cells) {
        QString words;
        for (const WordPiece& piece : cell)
            if (piece.in == WordPiece::In::Both || piece.in == side)
                words += piece.text;
        cells << words;
    }
    return cells.join(u" | "_s);
}

void ComparisonModel::setComparison(services::Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    choose();
    endResetModel();
}

void ComparisonModel::showOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    choose();
    endResetModel();
}

/// A difference, what stands next to one, and the headings.
bool ComparisonModel::isShown(size_t line) const
{
    const auto& lines = m_comparison.lines;
    const auto differs = [&](size_t at) {
        return at < lines.size() && lines[at].change != PairedLine::Change::Same;
    };
    return !m_onlyDifferences || lines[line].kind == ComparableLine::Kind::Heading || differs(line)
        || differs(line + 1) || (line > 0 && differs(line - 1));
}

void ComparisonModel::choose()
{
    m_shown.clear();
    m_differences.clear();
    for (size_t line = 0; line < m_comparison.lines.size(); ++line) {
        if (!isShown(line))
            continue;
        if (m_comparison.lines[line].change != PairedLine::Change::Same)
            m_differences.push_back(static_cast<int>(m_shown.size()));
        m_shown.push_back(line);
    }
}

const PairedLine& ComparisonModel::lineAt(int row) const
{
    return m_comparison.lines[m_shown[static_cast<size_t>(row)]];
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const PairedLine& line = lineAt(index.row());
    const QString before = wordsOnSide(line, WordPiece::In::Before);
    const QString after = wordsOnSide(line, WordPiece::In::After);
    switch (line.change) {
    case PairedLine::Change::Same:
        return after;
    case PairedLine::Change::Changed:
        return tr("Changed from “%1” to “%2”").arg(before, after);
    case PairedLine::Change::Removed:
        return tr("Only on the left: %1").arg(before);
    case PairedLine::Change::Added:
        return tr("Only on the right: %1").arg(after);
    }
    return {};
}

} // namespace hoanhap::ui
