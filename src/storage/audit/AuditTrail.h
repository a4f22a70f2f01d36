// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "foundation/Uuid.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;
struct AuditStatements;

/// Something that happened, as it goes into the audit: who, when, what and which record in the
/// clear; `content` (values before and after) sealed.
struct AuditEvent
{
    Uuid id;
    QDateTime happenedAt;
    Uuid accountId;
    QString accountName;
    QString action; ///< "person.changed"
    QString entity;
    std::optional<Uuid> recordId;
    std::optional<Uuid> personId; ///< whose key seals the content; the register's own otherwise
    std::optional<Uuid> unitId;
    QByteArray content;
};

/// The append-only audit. Each event's hash covers the one before it, so that nothing can be taken
/// out or changed unnoticed. Content sealed for a person is gone for good when the person's key is
/// destroyed; the events stand and verify all the same.
class AuditTrail
{
public:
    explicit AuditTrail(Session& session);
    ~AuditTrail();

    /// To be called inside the transaction of what happened.
    void append(const AuditEvent& event);
    /// Oldest first; content is empty where the key was destroyed.
    void read(const std::function<void(const AuditEvent&)>& visit);
    /// Events about one person, newest first.
    void readOf(const Uuid& person, const std::function<void(const AuditEvent&)>& visit);
    /// Events from the first moment up to the second one, which is not among them, newest first.
    void readBetween(
        const QDateTime& from, const QDateTime& to, const std::function<void(const AuditEvent&)>& visit);
    /// The sequence number of the first event that does not fit the chain; nothing when all do.
    std::optional<qint64> firstBroken();
    qint64 count();
    /// Erases for good what the audit holds of a person.
    void destroyKey(const Uuid& person);
    /// Statements stand in the way of closing the register and of a new key.
    void release();

private:
    AuditStatements& statements();
    QHash<QString, QByteArray> everyKey();
    const QByteArray& keyOf(const std::optional<Uuid>& person);

    void forgetWhatWasTakenBack();
    void findEndOfChain();

    Session& m_session;
    std::unique_ptr<AuditStatements> m_statements;
    QHash<QString, QByteArray> m_keys; // by person; "" is the register's own
    int m_rollbacksSeen = 0;
    int m_chainReadIn = 0; ///< the transaction in which the end of the chain was last read
};

} // namespace hoanhap::storage
