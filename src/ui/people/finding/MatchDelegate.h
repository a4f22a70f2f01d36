// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace hoanhap::ui {

/// Draws a cell with the letters in bold that were typed to find it.
class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `typed` gives what stands in the box to type into.
    MatchDelegate(std::function<QString()> typed, QObject* parent);

protected:
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::function<QString()> m_typed;
};

} // namespace hoanhap::ui
