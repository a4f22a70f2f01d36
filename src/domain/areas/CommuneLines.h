// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QSet>
#include <QString>

namespace hoanhap::domain {

/// Which commune went into which, by their codes: one in an old list may stand under its heir in a new one.
/// Two that went into the same one stay two.
class CommuneLines
{
public:
    void add(const QString& former, const QString& heir);
    /// What the commune went into and what went into it, over several mergers; not itself.
    QSet<QString> tiedTo(const QString& code) const;

private:
    QMultiHash<QString, QString> m_heirs;
    QMultiHash<QString, QString> m_formers;
};

} // namespace hoanhap::domain
