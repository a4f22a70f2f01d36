// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderMark.h"
#include "services/workspace/Workspace.h"
#include "storage/reminders/ReminderQueries.h"

namespace hoanhap::services {

/// What needs a hand today, of the units that the actor sees: read from the rows themselves, so that a
/// reminder goes by itself when the work is done. Each can be marked as done, put off or handed over.
class Reminders
{
public:
    explicit Reminders(Workspace& workspace);

    struct Group
    {
        domain::ReminderKind kind = domain::ReminderKind::FollowUp;
        qint64 count = 0;
        std::vector<storage::ReminderRow> first; ///< the longest due first
    };
    /// The kinds that have something to say, in their order, each with its first rows. `scope.units` are
    /// held against those of the actor. Nothing is written: it may run in a workspace aside.
    Result<std::vector<Group>> groups(const storage::ReminderScope& scope, int rowsEach);
    Result<std::vector<storage::ReminderRow>> rows(
        domain::ReminderKind kind, const storage::ReminderScope& scope, qint64 offset, int limit);

    /// A backup and doubtful entries are done by doing them.
    static bool mayBeMarkedDone(domain::ReminderKind kind);
    /// Whether the actor may do any of what follows with it.
    bool mayMark(const storage::ReminderRow& reminder) const;
    Outcome done(const storage::ReminderRow& reminder);
    /// Not told again before that day, which lies ahead: reminders.day_not_ahead.
    Outcome putOff(const storage::ReminderRow& reminder, QDate until);
    /// Another account has it in hand from now on: reminders.unknown_account.
    Outcome handOver(const storage::ReminderRow& reminder, const Uuid& account);
    /// Takes the last word on it back: it is told again.
    Outcome tellAgain(const storage::ReminderRow& reminder);

    struct Colleague
    {
        Uuid account;
        QString name;
    };
    /// Those who may have something in hand, the actor first.
    std::vector<Colleague> colleagues();

private:
    Result<storage::ReminderScope> within(const storage::ReminderScope& scope) const;
    bool maySee(domain::ReminderKind kind) const;
    std::vector<storage::ReminderRow> read(
        domain::ReminderKind kind, const storage::ReminderScope& scope, qint64 offset, int limit);
    std::vector<storage::ReminderRow> known(domain::ReminderKind kind, const storage::ReminderScope& scope);
    std::vector<storage::ReminderRow> staleBackup();
    std::vector<storage::ReminderRow> doubtfulEntries(const storage::ReminderScope& scope);
    bool isSilenced(const storage::ReminderRow& row, const storage::ReminderScope& scope);
    std::optional<domain::ReminderMark> markOf(const storage::ReminderRow& reminder);
    template <typename Edit>
    Outcome mark(const storage::ReminderRow& reminder, const QString& action, Edit edit);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
