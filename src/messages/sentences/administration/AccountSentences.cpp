// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& accountSentences()
{
    static const SentenceTable table{
        {"services.password_too_short",
            QT_TRANSLATE_NOOP("Errors", "The password needs at least %1 characters.")},
        {"services.passwords_differ", QT_TRANSLATE_NOOP("Errors", "The two passwords are not the same.")},
        {"services.account_unknown",
            QT_TRANSLATE_NOOP("Errors", "No account in use has the sign-in name \"%1\" in this register.")},
        {"services.login_taken", QT_TRANSLATE_NOOP("Errors", "The name \"%1\" is taken.")},
        {"services.login_unreadable", QT_TRANSLATE_NOOP("Errors", "Enter a name to sign in with.")},
        {"services.last_administrator",
            QT_TRANSLATE_NOOP("Errors", "This is the last administrator; name another one first.")},
        {"services.own_account",
            QT_TRANSLATE_NOOP("Errors", "Nobody removes their own account; another administrator does it.")},
    };
    return table;
}

} // namespace hoanhap::messages
