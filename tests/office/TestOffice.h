// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/RegisterAccess.h"
#include "support/CountingRandom.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>

namespace hoanhap::tests {

/// A register on disk made from a preset, with its administrator signed in; cheap passwords.
class TestOffice
{
public:
    explicit TestOffice(
        const QString& preset = QStringLiteral("so-ldtbxh-dong-thap-2021"), QDate today = QDate(2021, 12, 6));

    static constexpr storage::PasswordProfile cheap{1, 8192};
    static inline const QString password = QStringLiteral("mật khẩu dài");

    services::Workspace& workspace() { return *m_workspace; }
    services::RegisterAccess access()
    {
        return services::RegisterAccess(m_isGreat ? services::Surroundings{m_clock, m_random, 0}
                                                  : services::Surroundings{m_clock, m_random},
            cheap);
    }
    FixedClock& clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("sổ.hoanhap")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    const QString& recoveryKey() const { return m_recoveryKey; }
    void close() { m_workspace.reset(); }
    /// From the next reopen() on the register passes for one of very many people.
    void passForGreat() { m_isGreat = true; }
    /// Closes what is open and signs in anew.
    void reopen(const QString& login = QStringLiteral("quantri"), const QString& secret = password);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingRandom m_random;
    bool m_isGreat = false;
    QString m_recoveryKey;
    std::unique_ptr<services::Workspace> m_workspace;
};

} // namespace hoanhap::tests
