// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/StackWhenNarrow.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace hoanhap::ui {

StackWhenNarrow::StackWhenNarrow(QScrollArea* area, std::vector<QBoxLayout*> columns, int least)
    : QObject(area)
    , m_columns(std::move(columns))
    , m_least(least)
{
    area->viewport()->installEventFilter(this);
}

bool StackWhenNarrow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange(static_cast<QResizeEvent*>(event)->size().width());
    return QObject::eventFilter(watched, event);
}

void StackWhenNarrow::arrange(int width)
{
    if (!m_stacked) {
        m_widthNeeded = m_least;
        for (const QBoxLayout* columns : m_columns)
            m_widthNeeded = std::max(m_widthNeeded, columns->minimumSize().width());
    }
    m_stacked = width < m_widthNeeded;
    for (QBoxLayout* columns : m_columns)
        columns->setDirection(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hoanhap::ui
