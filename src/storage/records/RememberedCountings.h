// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What was counted last, one for each account and subject. It is written over by the next counting, so the
/// audit does not speak of it.
class RememberedCountings
{
public:
    explicit RememberedCountings(Session& session) : m_session(session) { }

    /// In place of the one that stands; writes nothing where it says the same.
    void put(const Uuid& account, const QString& subject, const QByteArray& content);
    /// Empty where nothing is remembered.
    QByteArray of(const Uuid& account, const QString& subject);
    /// Those of every account.
    std::vector<QByteArray> ofAll(const QString& subject);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
