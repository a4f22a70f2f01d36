// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuardedApplication.h"

#include "foundation/Log.h"
#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/shell/UserPrompts.h"

#include <QDialog>
#include <QScopedValueRollback>
#include <QScreen>

namespace hoanhap::ui {

namespace {

constexpr int dialogFrame = 32; // pixels of the frame above a dialog

/// A dialog that is made for a larger screen shrinks before it finds its place on this one.
void keepOnScreen(QObject* shown)
{
    auto* dialog = qobject_cast<QDialog*>(shown);
    if (dialog && dialog->isWindow())
        dialog->resize(dialog->size().boundedTo(dialog->screen()->availableSize() - QSize(0, dialogFrame)));
}

} // namespace

GuardedApplication::GuardedApplication(int& argc, char** argv) : QApplication(argc, argv) { }

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Show && !event->spontaneous())
        keepOnScreen(receiver);
    try {
        return QApplication::notify(receiver, event);
    } catch (const storage::StorageError& fault) {
        Log::warn(fault.what());
        tell(messages::sentenceFor(fault));
    }
    return true;
}

void GuardedApplication::tell(const QString& sentence)
{
    if (m_telling || !m_prompts)
        return; // the page behind the sentence may be painted and fail again
    const QScopedValueRollback telling(m_telling, true);
    m_prompts->tell(activeWindow(), sentence);
}

} // namespace hoanhap::ui
