// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"
#include "foundation/Uuid.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One doubtful thing about one person.
struct ReviewRow
{
    Uuid personId;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString unitName;
    std::optional<Uuid> rowId; ///< the row of the person's file it is about
    QStringList arguments; ///< of the finding's sentence; days in stored form
};

/// What the office should look at again, by kind. Each check is one SELECT and says the same as the rule
/// that warns while a person is entered (domain/people/PersonRules.h), except for what is set aside.
///
/// What the checks find is kept (table `finding`, with the days on which it holds), because looking through
/// everybody takes seconds. Triggers note whose file was written, by whatever way; whoever changed something
/// calls renew() before the end of the change. Until then the checks are asked of those people themselves,
/// so that what is read here is always right. `units` empty means every unit.
class ReviewQueries
{
public:
    /// `today` is the office's day.
    ReviewQueries(Session& session, QDate today);

    static std::vector<ErrorCode> kinds();
    /// All checks as SQL, as of no day: what FindingRenewal::rulesVersion numbers.
    static std::string rules();
    qint64 count(const ErrorCode& kind, const std::vector<Uuid>& units);
    /// In name order.
    std::vector<ReviewRow> rows(
        const ErrorCode& kind, const std::vector<Uuid>& units, qint64 offset, int limit);
    /// Makes anew what is kept of those whose files were written. To be called inside the transaction.
    void renew();

private:
    std::string fromOf(const ErrorCode& kind, const std::vector<Uuid>& units) const;

    Session& m_session;
    std::string m_today;
};

} // namespace hoanhap::storage
