// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderKind.h"
#include "domain/reminders/ReminderTerms.h"
#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

using domain::ReminderTerms;

/// Whose reminders are wanted.
struct ReminderScope
{
    std::vector<Uuid> units; ///< empty: of every unit
    std::optional<Uuid> account; ///< only what that account has in hand
};

/// One row of the register that asks for a hand.
struct ReminderRow
{
    domain::ReminderKind kind = domain::ReminderKind::FollowUp;
    Uuid record; ///< the row that is reminded of
    Uuid target; ///< the record to open
    bool ofPerson = false; ///< the title is a person's name
    QString title;
    QString detail; ///< months of a follow-up, kind of a need or status, year of a report, number of figures
                    ///< awaited (empty: of a unit that sent none)
    std::optional<QDate> due;
    Uuid unit;
    QString unitName;
    std::optional<Uuid> account; ///< who has it in hand
    QString accountName;
};

/// Reads what waits, without what was marked as done or put off, and without people put on hold where the
/// office is to act on them (days that the law sets go on for them too).
class ReminderQueries
{
public:
    ReminderQueries(Session& session, QDate today, const ReminderTerms& terms);

    /// Those that come from rows of the register; the others are known elsewhere.
    static bool reads(domain::ReminderKind kind);
    qint64 count(domain::ReminderKind kind, const ReminderScope& scope);
    /// By day, the longest due first.
    std::vector<ReminderRow> rows(
        domain::ReminderKind kind, const ReminderScope& scope, qint64 offset, int limit);

private:
    std::string waiting(domain::ReminderKind kind, const ReminderScope& scope) const;

    Session& m_session;
    QDate m_today;
    ReminderTerms m_terms;
};

} // namespace hoanhap::storage
