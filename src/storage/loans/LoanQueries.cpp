// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/loans/LoanQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "text/letters/Fold.h"

#include <QSet>

namespace hoanhap::storage {

namespace {

constexpr const char* loanDay = "coalesce(l.disbursed_on, l.approved_on, l.listed_on)";

/// The conditions of a wish, with what they are bound to.
std::string loansWanted(const LoanWish& wish, std::vector<std::string>& bound)
{
    std::string sql = onShelf("l", wish.shelf) + idsAmong("l.unit_id", wish.units);
    const auto equal = [&](const std::string& expression, const std::string& value) {
        sql += " AND " + expression + " = :p" + std::to_string(bound.size());
        bound.push_back(value);
    };
    if (!wish.source.isEmpty())
        equal("l.source", wish.source.toStdString());
    if (!wish.state.isEmpty())
        equal("l.state", wish.state.toStdString());
    if (wish.year)
        equal("substr(" + std::string(loanDay) + ", 1, 4)", std::to_string(*wish.year));
    return sql;
}

std::optional<qint64> amountOf(const std::string& column)
{
    return column.empty() ? std::nullopt : std::optional<qint64>(std::stoll(column));
}

} // namespace

LoanQueries::LoanQueries(Session& session) : m_session(session) { }

std::vector<LoanRow> LoanQueries::list(const LoanWish& wish, LoanTotals& totals)
{
    std::vector<std::string> bound;
    const std::string sql =
        "SELECT l.id, coalesce(p.full_name, e.name, l.employer_name), coalesce(p.birth, ''), l.source,"
        " l.purpose, l.approved_amount, l.disbursed_amount, "
        + std::string(loanDay)
        + ", l.state, coalesce(l.person_id, '') FROM loan l LEFT JOIN person p ON p.id = l.person_id"
          " LEFT JOIN employer e ON e.id = l.employer_id WHERE "
        + loansWanted(wish, bound) + " ORDER BY " + loanDay + " DESC, l.id DESC";
    const QString wanted = text::fold(wish.text);
    totals = {};
    std::vector<LoanRow> rows;
    QSet<QByteArray> people;
    RowReader<10>(m_session, "loan").each(sql, bound, [&](const auto& row) {
        if (!wanted.isEmpty() && !text::fold(textOf(row[1])).contains(wanted))
            return;
        const LoanRow loan{idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
            amountOf(row[5]), amountOf(row[6]), dayOf(row[7]), textOf(row[8])};
        ++totals.loans;
        totals.approved += loan.approvedAmount.value_or(0);
        totals.disbursed += loan.disbursedAmount.value_or(0);
        if (!row[9].empty())
            people.insert(QByteArray::fromStdString(row[9]));
        if (static_cast<int>(rows.size()) < wish.limit)
            rows.push_back(loan);
    });
    totals.people = static_cast<int>(people.size());
    return rows;
}

std::vector<int> LoanQueries::years()
{
    std::vector<int> years;
    RowReader<1>(m_session, "loan")
        .each("SELECT DISTINCT substr(" + std::string(loanDay)
                + ", 1, 4) FROM loan l WHERE l.deleted_at IS NULL AND " + loanDay
                + " IS NOT NULL ORDER BY 1 DESC",
            std::vector<std::string>(), [&](const auto& row) { years.push_back(std::stoi(row[0])); });
    return years;
}

bool LoanQueries::hasTwin(
    const Uuid& loan, const Uuid& person, const QString& source, QDate disbursedOn, qint64 amount)
{
    bool found = false;
    const std::vector<std::string> bound{person.toString().toStdString(), source.toStdString(),
        disbursedOn.toString(Qt::ISODate).toStdString(), loan.toString().toStdString()};
    RowReader<1>(m_session, "loan")
        .each("SELECT l.disbursed_amount FROM loan l WHERE l.person_id = :p0 AND l.source = :p1"
              " AND l.disbursed_on = :p2 AND l.id <> :p3 AND l.deleted_at IS NULL",
            bound, [&](const auto& row) { found = found || amountOf(row[0]) == amount; });
    return found;
}

} // namespace hoanhap::storage
