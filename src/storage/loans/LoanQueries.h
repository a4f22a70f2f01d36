// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/lists/Shelf.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of the list of loans.
struct LoanRow
{
    Uuid id;
    QString borrower; ///< the person's or the employer's name
    QString birth; ///< stored form of the partial date; empty for an employer
    QString source; ///< code
    QString purpose; ///< code
    std::optional<qint64> approvedAmount; ///< đồng
    std::optional<qint64> disbursedAmount; ///< đồng
    std::optional<QDate> day; ///< paid, else approved, else listed
    QString state; ///< code
};

/// Which loans a list wants; what is empty does not limit it.
struct LoanWish
{
    QString text; ///< in the borrower's name, marks as typed or without
    QString source; ///< code
    QString state; ///< code
    std::optional<int> year; ///< of payment, else of approval, else of listing
    std::vector<Uuid> units;
    Shelf shelf = Shelf::Standing;
    int limit = 0;
};

/// What the loans of a list come to, however many of them it shows.
struct LoanTotals
{
    int loans = 0;
    int people = 0; ///< who borrow, each once
    qint64 approved = 0; ///< đồng
    qint64 disbursed = 0; ///< đồng
};

class LoanQueries
{
public:
    explicit LoanQueries(Session& session);
    /// Newest first, up to the limit, with the totals of all.
    std::vector<LoanRow> list(const LoanWish& wish, LoanTotals& totals);
    std::vector<int> years();
    /// Another loan of the same borrower from the same source, of that amount, paid on that day.
    bool hasTwin(
        const Uuid& loan, const Uuid& person, const QString& source, QDate disbursedOn, qint64 amount);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
