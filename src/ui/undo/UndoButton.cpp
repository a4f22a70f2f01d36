// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/UndoButton.h"

#include "services/undo/UndoErrorCodes.h"
#include "storage/StorageError.h"
#include "ui/jump/JumpWords.h"

#include <QTimer>

namespace hoanhap::ui {

using services::UndoService;
using services::UndoStep;

namespace {

constexpr int leastWidth = 90; // pixels: a narrow window may cut the words, the tool tip has them
constexpr int mostLetters = 64; // of the button, so that the line's other texts have room

QString doneWord(UndoStep::What what)
{
    switch (what) {
    case UndoStep::What::Added:
        return UndoButton::tr("added");
    case UndoStep::What::Changed:
        return UndoButton::tr("changed");
    case UndoStep::What::Binned:
        return UndoButton::tr("to the bin");
    case UndoStep::What::Restored:
        return UndoButton::tr("out of the bin");
    }
    return {};
}

} // namespace

QString undoWords(const UndoService::Last& last)
{
    const QString about = last.title.isEmpty() ? kindWord(last.entity)
        : last.ofPerson ? UndoButton::tr("%1 of %2").arg(kindWord(last.entity), last.title)
                        : last.title;
    const QString words = UndoButton::tr("%1 (%2)").arg(about, doneWord(last.what));
    return last.others == 0 ? words : UndoButton::tr("%1 and %n others", nullptr, last.others).arg(words);
}

UndoButton::UndoButton(services::Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("undoLastButton"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumWidth(leastWidth);
    workspace.sessionChanges().tell([this] { // perhaps from the thread of long work
        QMetaObject::invokeMethod(this, &UndoButton::showLast, Qt::QueuedConnection);
    });
    showLast();
}

UndoButton::~UndoButton()
{
    m_workspace.sessionChanges().tell({});
}

void UndoButton::showLast()
{
    if (m_workspace.isLent()) // long work has the register: later
        return QTimer::singleShot(300, this, &UndoButton::showLast);
    const auto last = UndoService(m_workspace).last();
    setVisible(last && last->hasWayBack);
    if (!last || !last->hasWayBack)
        return;
    m_words = tr("Undo: %1").arg(undoWords(*last));
    showWords();
    setAccessibleName(m_words);
    setToolTip(
        tr("%1\nat %2, Ctrl+Z").arg(m_words, last->at.toLocalTime().toString(QStringLiteral("HH:mm"))));
}

void UndoButton::makeRoomFor(const QString& message)
{
    m_brief = !hasRoomBeside(message);
    showWords();
}

bool UndoButton::hasRoomBeside(const QString& message) const
{
    if (message.isEmpty() || !parentWidget())
        return true;
    int taken =
        fontMetrics().horizontalAdvance(message) + fontMetrics().horizontalAdvance(m_words) + leastWidth;
    for (const QWidget* other : parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (other != this && other->isVisible())
            taken += other->width();
    return taken <= parentWidget()->width();
}

void UndoButton::showWords()
{
    if (m_brief)
        return setText(tr("Undo"));
    QString shown = m_words.size() <= mostLetters ? m_words : m_words.left(mostLetters - 1) + u'…';
    setText(shown.replace(u'&', QStringLiteral("&&"))); // no key: "THAHS&HTTP"
}

Result<UndoService::TakenBack> UndoButton::takeBack()
{
    try {
        return UndoService(m_workspace).takeBack();
    } catch (const storage::StorageError& fault) {
        return Error{fault.code()};
    }
}

} // namespace hoanhap::ui
