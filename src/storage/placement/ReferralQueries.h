// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lists/NamedRow.h"
#include "storage/lists/Shelf.h"

#include <QDate>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of the list of job referrals.
struct ReferralRow
{
    Uuid id;
    Uuid personId;
    QString personName;
    QString birth; ///< stored form of the partial date
    QString employer;
    QString jobTitle;
    std::optional<QDate> referredOn;
    QString state; ///< code
    int keptMonths = 0; ///< the longest a follow-up found the person at work: 0, 1, 3, 6
    std::optional<QDate> nextDue = {}; ///< of the follow-ups not done
    std::optional<QDate> stateOn = {}; ///< since when the state stands, or the work was found kept
    QString outcomeKind = {}; ///< code of the catalogue outcome-kinds
    QString endReason =
        {}; ///< of who did not take the work, a code of refusal-reasons; who left, of leave-reasons
};

class ReferralQueries
{
public:
    explicit ReferralQueries(Session& session);
    /// Referrals whose person, employer or job has `typed` in it without marks, newest first.
    std::vector<ReferralRow> list(
        const QString& typed, const std::vector<Uuid>& units, int limit, Shelf shelf = Shelf::Standing);
    std::vector<NamedRow> employersLike(const QString& typed, int limit);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
