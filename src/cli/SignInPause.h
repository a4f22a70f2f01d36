// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"

#include <QLockFile>
#include <QString>

namespace hoanhap::cli {

/// The growing pause after wrong passwords. It is kept for each register in a file of the user, so
/// that starting the program anew does not begin it again, and tries at one register go one after
/// the other. Where the folder cannot be written there is no pause beyond the password's own cost.
class SignInPause
{
public:
    SignInPause(const QString& folder, const QString& registerPath, const Clock& clock);

    /// Sleeps until the next try is allowed; at most eight seconds.
    void wait() const;
    /// Keeps what became of the try.
    void note(bool wrongPassword);

private:
    struct Tries
    {
        int wrong = 0;
        QDateTime last;
    };
    Tries read() const;

    QString m_path;
    const Clock& m_clock;
    QLockFile m_lock; ///< let go at the end of the try
};

} // namespace hoanhap::cli
