// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/compare/TextComparison.h"

#include <QAbstractListModel>

namespace hoanhap::ui {

/// The lines of a comparison, all of them or only those that differ with what stands next to them.
class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(QObject* parent) : QAbstractListModel(parent) { }

    void setComparison(services::Comparison comparison);
    void showOnlyDifferences(bool only);
    const services::PairedLine& lineAt(int row) const;
    /// Rows that differ, in order.
    const std::vector<int>& differences() const { return m_differences; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Read aloud: what kind of difference, then both sides.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();
    bool isShown(size_t line) const;

    services::Comparison m_comparison;
    std::vector<size_t> m_shown;
    std::vector<int> m_differences;
    bool m_onlyDifferences = true;
};

/// One side of a line as plain words; cells of a row with a bar between.
QString wordsOnSide(const services::PairedLine& line, services::WordPiece::In side);

} // namespace hoanhap::ui
