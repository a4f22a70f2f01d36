// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hoanhap::ui {

/// Draws a card of the board: the name stands out, what belongs to it lies muted under it, line by line; what
/// finds no room in a line takes two.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of an item: true where its last line asks for something, so that it stands out too.
    static constexpr int PressingRole = Qt::UserRole + 1;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hoanhap::ui
