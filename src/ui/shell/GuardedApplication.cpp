// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuardedApplication.h"

#include "foundation/Log.h"
#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/shell/UserPrompts.h"

#include <QScopedValueRollback>

namespace hoanhap::ui {

GuardedApplication::GuardedApplication(int& argc, char** argv) : QApplication(argc, argv) { }

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
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
