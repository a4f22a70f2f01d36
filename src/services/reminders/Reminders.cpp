// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/Reminders.h"

#include "domain/users/Account.h"
#include "services/backup/BackupService.h"
#include "services/people/MaskedPerson.h"
#include "services/people/review/ReviewService.h"
#include "services/records/Change.h"
#include "services/reminders/ReminderErrorCodes.h"
#include "services/reminders/ReminderSettings.h"
#include "storage/sqlite/Stoppable.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::ReminderKind;
using domain::ReminderMark;
using storage::ReminderRow;
using storage::ReminderScope;

namespace {

bool tellsOfPeople(ReminderKind kind)
{
    using enum ReminderKind;
    return kind == Release || kind == FollowUp || kind == StatusEnd || kind == OpenNeed
        || kind == DoubtfulEntry || kind == ClassStart || kind == ClassEnd;
}

/// What is nobody's row of the register still needs something to be marked by.
Uuid standIn(const QString& what)
{
    return Uuid::ofCode(u"reminder", what);
}

storage::ReminderQueries queriesFor(Workspace& workspace)
{
    return storage::ReminderQueries(
        workspace.session(), workspace.clock().today(), ReminderSettings(workspace).terms());
}

Permission markPermission(ReminderKind kind)
{
    return tellsOfPeople(kind) ? Permission::EditActivities : Permission::EditPlan;
}

} // namespace

Reminders::Reminders(Workspace& workspace) : m_workspace(workspace) { }

Result<ReminderScope> Reminders::within(const ReminderScope& scope) const
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    ReminderScope narrowed = scope;
    if (narrowed.units.empty())
        narrowed.units = m_workspace.scope();
    for (const Uuid& unit : narrowed.units)
        if (!m_workspace.actor().covers(unit))
            return Error{errors::otherUnit};
    return narrowed;
}

bool Reminders::maySee(ReminderKind kind) const
{
    if (kind == ReminderKind::Backup)
        return m_workspace.allow(Permission::BackUp).ok();
    return !tellsOfPeople(kind) || m_workspace.allow(Permission::ViewPeople).ok();
}

Result<std::vector<Reminders::Group>> Reminders::groups(const ReminderScope& scope, int rowsEach)
{
    const auto narrowed = within(scope);
    if (!narrowed)
        return narrowed.errors();
    std::vector<Group> groups;
    for (const auto& [kind, code] : domain::Codes<ReminderKind>::all) {
        if (!maySee(kind))
            continue;
        Group group{kind, 0, read(kind, *narrowed, 0, rowsEach)};
        group.count = std::ssize(group.first);
        if (storage::ReminderQueries::reads(kind) && group.count == rowsEach)
            group.count = queriesFor(m_workspace).count(kind, *narrowed);
        if (group.count > 0)
            groups.push_back(std::move(group));
    }
    return groups;
}

Result<std::vector<ReminderRow>> Reminders::rows(
    ReminderKind kind, const ReminderScope& scope, qint64 offset, int limit)
{
    const auto narrowed = within(scope);
    if (!narrowed)
        return narrowed.errors();
    if (!maySee(kind))
        return Error{errors::notAllowed};
    return read(kind, *narrowed, offset, limit);
}

std::vector<ReminderRow> Reminders::read(
    ReminderKind kind, const ReminderScope& scope, qint64 offset, int limit)
{
    if (storage::ReminderQueries::reads(kind)) {
        std::vector<ReminderRow> rows = queriesFor(m_workspace).rows(kind, scope, offset, limit);
        if (!m_workspace.recordsViews())
            for (ReminderRow& row : rows)
                if (row.ofPerson)
                    row.title = maskedName(row.title);
        return rows;
    }
    std::vector<ReminderRow> rows = known(kind, scope);
    std::erase_if(rows, [&](const ReminderRow& row) { return isSilenced(row, scope); });
    return rows;
}

std::vector<ReminderRow> Reminders::known(ReminderKind kind, const ReminderScope& scope)
{
    return kind == ReminderKind::Backup ? staleBackup() : doubtfulEntries(scope);
}

std::vector<ReminderRow> Reminders::staleBackup()
{
    const std::optional<QDateTime> last = BackupService(m_workspace).lastBackup();
    const QDate today = m_workspace.clock().today();
    const std::optional<QDate> day = last ? std::optional(last->toLocalTime().date()) : std::nullopt;
    if (day && day->daysTo(today) < ReminderSettings(m_workspace).terms().backupOld)
        return {};
    ReminderRow row;
    row.kind = ReminderKind::Backup;
    row.record = row.target = standIn(u"backup"_s);
    row.detail = day ? QString::number(day->daysTo(today)) : QString();
    row.due = day;
    row.unit = m_workspace.actor().unitId;
    return {row};
}

std::vector<ReminderRow> Reminders::doubtfulEntries(const ReminderScope& scope)
{
    std::vector<ReminderRow> rows;
    const auto kinds = ReviewService(m_workspace).kinds(storage::unstopped, scope.units);
    if (!kinds)
        return rows;
    for (const ReviewService::Kind& kind : *kinds) {
        if (kind.findings == 0)
            continue;
        ReminderRow& row = rows.emplace_back();
        row.kind = ReminderKind::DoubtfulEntry;
        row.title = kind.code.latin1();
        row.record = row.target = standIn(row.title);
        row.detail = QString::number(kind.findings);
        row.unit = m_workspace.actor().unitId;
    }
    return rows;
}

bool Reminders::isSilenced(const ReminderRow& row, const ReminderScope& scope)
{
    const std::optional<ReminderMark> mark = markOf(row);
    if (mark && mark->putOffUntil && *mark->putOffUntil > m_workspace.clock().today())
        return true;
    // Nobody entered it: whoever it was handed to has it in hand, else everybody.
    return scope.account && mark && mark->accountId && *mark->accountId != *scope.account;
}

bool Reminders::mayBeMarkedDone(ReminderKind kind)
{
    return storage::ReminderQueries::reads(kind);
}

std::optional<ReminderMark> Reminders::markOf(const ReminderRow& reminder)
{
    for (ReminderMark& mark :
        m_workspace.stores().of<ReminderMark>().whereEqual("record_id", reminder.record.toString()))
        if (mark.kind == reminder.kind && mark.dueOn == reminder.due)
            return std::move(mark);
    return std::nullopt;
}

bool Reminders::mayMark(const ReminderRow& reminder) const
{
    return m_workspace.allow(markPermission(reminder.kind), reminder.unit).ok();
}

template <typename Edit>
Outcome Reminders::mark(const ReminderRow& reminder, const QString& action, Edit edit)
{
    return inOneChange(
        m_workspace, markPermission(reminder.kind), reminder.unit, action, [&](Change& change) -> Outcome {
            const std::optional<ReminderMark> stands = markOf(reminder);
            ReminderMark mark = stands.value_or(ReminderMark());
            edit(mark);
            if (stands) {
                QStringList merged;
                if (const Errors faults = change.edit(*stands, mark, merged); !faults.empty())
                    return faults;
                return Done{};
            }
            mark.kind = reminder.kind;
            mark.recordId = reminder.record;
            mark.dueOn = reminder.due;
            change.add(mark);
            return Done{};
        });
}

Outcome Reminders::done(const ReminderRow& reminder)
{
    if (!mayBeMarkedDone(reminder.kind))
        return Error{errors::reminders::doneByDoing};
    return mark(reminder, u"reminder.done"_s, [](ReminderMark& mark) { mark.done = true; });
}

Outcome Reminders::putOff(const ReminderRow& reminder, QDate until)
{
    if (!until.isValid() || until <= m_workspace.clock().today())
        return Error{errors::reminders::dayNotAhead, u"put_off_until"_s};
    return mark(reminder, u"reminder.put_off"_s, [&](ReminderMark& mark) { mark.putOffUntil = until; });
}

Outcome Reminders::handOver(const ReminderRow& reminder, const Uuid& account)
{
    const auto known = colleagues();
    if (std::ranges::find(known, account, &Colleague::account) == known.end())
        return Error{errors::reminders::unknownAccount, u"account_id"_s};
    return mark(reminder, u"reminder.handed_over"_s, [&](ReminderMark& mark) { mark.accountId = account; });
}

Outcome Reminders::tellAgain(const ReminderRow& reminder)
{
    return mark(reminder, u"reminder.told_again"_s, [](ReminderMark& mark) {
        mark.done = false;
        mark.putOffUntil.reset();
    });
}

std::vector<Reminders::Colleague> Reminders::colleagues()
{
    std::vector<Colleague> colleagues;
    for (const domain::Account& account : m_workspace.stores().of<domain::Account>().all()) {
        if (!account.active)
            continue;
        const Colleague colleague{
            account.id, account.fullName.isEmpty() ? account.loginName : account.fullName};
        if (account.id == m_workspace.actor().accountId)
            colleagues.insert(colleagues.begin(), colleague);
        else
            colleagues.push_back(colleague);
    }
    return colleagues;
}

} // namespace hoanhap::services
