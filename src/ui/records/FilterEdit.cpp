// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FilterEdit.h"

#include <QKeyEvent>
#include <utility>

namespace hoanhap::ui {

namespace {
constexpr auto typingPause = std::chrono::milliseconds(40); // longer would be felt
constexpr auto searchRests = std::chrono::seconds(2);
} // namespace

FilterEdit::FilterEdit(QWidget* parent) : QLineEdit(parent) { }

void FilterEdit::connectTo(services::Workspace& workspace)
{
    m_typing = std::make_unique<TypingPause>(workspace, typingPause, nullptr);
    m_settling = std::make_unique<TypingPause>(workspace, searchRests, nullptr);
    connect(this, &QLineEdit::textChanged, m_typing.get(), &TypingPause::begin);
    connect(m_typing.get(), &TypingPause::over, this, &FilterEdit::apply);
    connect(m_settling.get(), &TypingPause::over, this, [this] { settle(std::nullopt); });
}

void FilterEdit::noteOpened(const std::optional<Uuid>& record)
{
    settle(record);
}

void FilterEdit::apply()
{
    m_typing->end();
    Q_EMIT filterChanged();
    m_searched = text().trimmed();
    m_settling->begin();
}

void FilterEdit::settle(const std::optional<Uuid>& opened)
{
    m_settling->end();
    const QString searched = std::exchange(m_searched, {});
    if (!searched.isEmpty())
        Q_EMIT settled(searched, opened);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Down:
        return Q_EMIT listWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return Q_EMIT listWanted();
    case Qt::Key_Escape:
        return clear();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace hoanhap::ui
