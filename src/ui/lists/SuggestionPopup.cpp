// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SuggestionPopup.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

namespace {
constexpr auto typingPause = std::chrono::milliseconds(150);
constexpr int rowsShown = 8;
constexpr int leastWidth = 320; // pixels
} // namespace

SuggestionPopup::SuggestionPopup(services::Workspace& workspace, QLineEdit* field, Source source)
    : QObject(field)
    , m_field(field)
    , m_source(std::move(source))
    , m_list(new QListWidget(field))
    , m_pause(workspace, typingPause, this)
{
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would cover the last line
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setAccessibleName(tr("Suggestions"));
    m_field->installEventFilter(this);
    connect(&m_pause, &TypingPause::over, this, &SuggestionPopup::propose);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_accepting)
            m_pause.begin();
    });
    connect(m_list, &QListWidget::itemClicked, this, &SuggestionPopup::accept);
}

void SuggestionPopup::hide()
{
    m_pause.end();
    m_list->hide();
}

void SuggestionPopup::propose()
{
    if (m_composing || !m_field->hasFocus() || m_field->isReadOnly() || m_field->text().trimmed().isEmpty())
        return hide();
    m_list->clear();
    m_proposedFor = m_field->text();
    for (const Choice& choice : m_source(m_field->text())) {
        auto* item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.key);
    }
    if (m_list->count() == 0)
        return hide();
    m_list->resize(size());
    m_list->move(place());
    m_list->show();
}

/// As wide as its longest line, as far as the screen goes.
QSize SuggestionPopup::size() const
{
    const int edges = 2 * m_list->frameWidth();
    const int bar = m_list->count() > rowsShown ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int liked = std::max({m_field->width(), leastWidth, m_list->sizeHintForColumn(0) + bar + edges});
    const int rows = std::min(m_list->count(), rowsShown);
    return {std::min(liked, m_field->screen()->availableGeometry().width()),
        rows * m_list->sizeHintForRow(0) + edges};
}

/// Under the field, above it where the screen ends; never beside the screen.
QPoint SuggestionPopup::place() const
{
    const QRect screen = m_field->screen()->availableGeometry();
    QPoint corner = m_field->mapToGlobal(QPoint(0, m_field->height()));
    if (corner.y() + m_list->height() > screen.bottom() + 1)
        corner.ry() -= m_field->height() + m_list->height();
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() + 1 - m_list->width())));
    return corner;
}

void SuggestionPopup::accept(QListWidgetItem* item)
{
    hide();
    const QScopedValueRollback accepting(m_accepting, true);
    Q_EMIT chosen(item->data(Qt::UserRole).toString(), item->text());
}

/// False where Enter is not for the list.
bool SuggestionPopup::handleEnter()
{
    if (m_list->currentRow() < 0 && m_onlyClear && m_proposedFor != m_field->text())
        propose(); // who types fast means what stands in the field now
    if (!m_list->isVisible())
        return false;
    const int row = m_list->currentRow();
    if (row < 0 && m_onlyChosen) {
        hide();
        return false;
    }
    QListWidgetItem* meant = row < 0 && m_onlyClear ? clearOne() : m_list->item(std::max(row, 0));
    if (meant)
        accept(meant);
    return true;
}

QListWidgetItem* SuggestionPopup::clearOne() const
{
    if (m_list->count() == 1)
        return m_list->item(0);
    const QString named = m_named ? m_named(m_field->text()) : QString();
    for (int row = 0; row < m_list->count(); ++row)
        if (!named.isEmpty() && m_list->item(row)->data(Qt::UserRole).toString() == named)
            return m_list->item(row);
    return nullptr;
}

bool SuggestionPopup::handleKey(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return handleEnter();
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool SuggestionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
        || (event->type() == QEvent::InputMethod && m_composing))
        hide();
    if (event->type() == QEvent::KeyPress && m_list->isVisible()
        && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace hoanhap::ui
