// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/widths/ListRoom.h"

#include "ui/lists/widths/ColumnFit.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <algorithm>

namespace hoanhap::ui {

namespace {
constexpr int roomForButtons = 300; // pixels beside the list, for the buttons and what to do next
}

ListRoom::ListRoom(QTableView& list, QSplitter& panes, QWidget& form)
    : QObject(&list)
    , m_list(list)
    , m_panes(panes)
    , m_form(form)
{
    m_panes.installEventFilter(this);
    m_form.installEventFilter(this);
}

bool ListRoom::eventFilter(QObject* watched, QEvent* event)
{
    const bool opens = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (watched == &m_form ? opens : event->type() == QEvent::Resize || event->type() == QEvent::Show)
        share();
    return QObject::eventFilter(watched, event);
}

void ListRoom::share()
{
    if (!m_form.isHidden()) {
        if (!m_beside.isEmpty())
            m_panes.setSizes(std::exchange(m_beside, {}));
        return;
    }
    const QList<int> sizes = m_panes.sizes();
    const auto* fit = m_list.findChild<ColumnFit*>();
    const int room = m_panes.width() - m_panes.handleWidth();
    const int around = m_panes.widget(0)->width() - m_list.viewport()->width();
    if (!fit || !m_panes.isVisible())
        return;
    const int list = std::min(fit->likedWidth() + around, room - roomForButtons);
    if (list <= sizes.front())
        return;
    if (m_beside.isEmpty())
        m_beside = sizes;
    m_panes.setSizes({list, room - list});
}

} // namespace hoanhap::ui
