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

/// What the office should look at again, by kind. Each check is one SELECT over the register and says
/// the same as the rule that warns while a person is entered (domain/people/PersonRules.h), except for
/// what is set aside. `units` empty means every unit.
class ReviewQueries
{
public:
    /// `today` is the office's day, `provinces` the beginnings of numbers that some province has.
    ReviewQueries(Session& session, QDate today, QStringList provinces);

    static std::vector<ErrorCode> kinds();
    qint64 count(const ErrorCode& kind, const std::vector<Uuid>& units);
    /// In name order.
    std::vector<ReviewRow> rows(
        const ErrorCode& kind, const std::vector<Uuid>& units, qint64 offset, int limit);

private:
    std::string fromOf(const ErrorCode& kind, const std::vector<Uuid>& units) const;

    Session& m_session;
    std::string m_today;
    std::string m_provinces; ///< as a list of SQL
};

} // namespace hoanhap::storage
