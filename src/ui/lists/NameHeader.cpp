// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/NameHeader.h"

namespace hoanhap::ui {

namespace {
constexpr int namePadding = 8; // pixels on each side, rule and all
} // namespace

NameHeader::NameHeader(int widest, QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setMaximumWidth(widest);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false); // bold, a name has less room
}

void NameHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int row) const
{
    QHeaderView::initStyleOptionForIndex(option, row);
    const QString name = model()->headerData(row, Qt::Vertical).toString();
    option->text =
        option->fontMetrics.elidedText(name, Qt::ElideRight, option->rect.width() - 2 * namePadding);
}

} // namespace hoanhap::ui
