// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/compare/TextComparison.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace hoanhap::ui {

/// Paints a line of a comparison twice, beside each other: what went is struck through on the left, what
/// came is underlined on the right, both on a tint, with a sign in the middle.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `view` is as wide as what is painted.
    explicit ComparisonDelegate(QWidget* view) : QStyledItemDelegate(view), m_view(view) { }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Lays one side out in `width` and gives back its height.
    double arrange(QTextLayout& layout, const services::PairedLine& line, services::WordPiece::In side,
        double width) const;
    double columnWidth() const;

    QWidget* m_view;
};

} // namespace hoanhap::ui
