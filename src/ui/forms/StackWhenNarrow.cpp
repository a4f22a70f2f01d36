// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/StackWhenNarrow.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QWidget>

namespace hoanhap::ui {

namespace {

std::vector<QLabel*> labelsOf(QLayoutItem* item)
{
    std::vector<QLabel*> labels;
    QLayout* column = item->widget() ? item->widget()->layout() : item->layout();
    if (auto* form = qobject_cast<QFormLayout*>(column))
        for (int row = 0; row < form->rowCount(); ++row)
            if (QLayoutItem* place = form->itemAt(row, QFormLayout::LabelRole))
                if (auto* label = qobject_cast<QLabel*>(place->widget()))
                    labels.push_back(label);
    return labels;
}

/// Forms under each other have their fields on one line.
void alignFields(const QBoxLayout& columns, bool stacked)
{
    int widest = 0;
    for (int i = 0; stacked && i < columns.count(); ++i)
        for (const QLabel* label : labelsOf(columns.itemAt(i)))
            widest = std::max(widest, label->sizeHint().width());
    for (int i = 0; i < columns.count(); ++i)
        for (QLabel* label : labelsOf(columns.itemAt(i))) { // any of them may be the only one that shows
            label->setMinimumWidth(widest);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
}

} // namespace

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
    for (QBoxLayout* columns : m_columns) {
        columns->setDirection(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        alignFields(*columns, m_stacked);
    }
}

} // namespace hoanhap::ui
