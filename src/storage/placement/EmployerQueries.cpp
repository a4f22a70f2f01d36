// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placement/EmployerQueries.h"

#include "storage/lists/NameOrder.h"
#include "storage/lists/RowReader.h"
#include "text/letters/Fold.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

const std::string openOnDay = "(v.state <> 'closed' AND (v.open_until IS NULL OR v.open_until >= :p0))";
const std::string wasHired =
    "r.hired_on IS NOT NULL AND r.state IN ('hired', 'left') AND r.deleted_at IS NULL";

std::optional<qint64> wageOf(const std::string& column)
{
    return column.empty() ? std::nullopt : std::optional<qint64>(std::stoll(column));
}

std::string isoText(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

bool isAmong(const QString& wanted, const QStringList& texts)
{
    return wanted.isEmpty() || text::fold(texts.join(u' ')).contains(wanted);
}

} // namespace

std::vector<EmployerRow> EmployerQueries::employers(const QString& typed, QDate today, int limit, Shelf shelf)
{
    const std::string sql =
        "SELECT e.id, e.name, e.trade, e.tax_code, e.area_code,"
        " (SELECT count(*) FROM vacancy v WHERE v.employer_id = e.id AND v.deleted_at IS NULL AND "
        + openOnDay + "), (SELECT count(*) FROM referral r WHERE r.employer_id = e.id AND " + wasHired
        + ") FROM employer e WHERE " + onShelf("e", shelf) + " ORDER BY e.id";
    const QString wanted = text::fold(typed);
    std::vector<EmployerRow> rows;
    const std::vector<std::string> parameters{isoText(today)};
    RowReader<7>(m_session, "employer").each(sql, parameters, [&](const auto& row) {
        if (isAmong(wanted, {textOf(row[1]), textOf(row[2]), textOf(row[3])}))
            rows.push_back({idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
                std::stoi(row[5]), std::stoi(row[6])});
    });
    return firstByName(std::move(rows), &EmployerRow::name, static_cast<size_t>(limit));
}

template <typename Keep>
std::vector<VacancyRow> EmployerQueries::read(
    const std::string& condition, const std::vector<std::string>& parameters, int limit, Keep keep)
{
    const std::string sql =
        "SELECT v.id, v.employer_id, e.name, e.area_code, v.occupation, v.title, v.openings,"
        " (SELECT count(*) FROM referral r WHERE r.vacancy_id = v.id AND r.deleted_at IS NULL),"
        " (SELECT count(*) FROM referral r WHERE r.vacancy_id = v.id AND "
        + wasHired
        + "), v.wage_from, v.wage_to, v.education, v.open_until, v.state"
          " FROM vacancy v JOIN employer e ON e.id = v.employer_id WHERE "
        + condition;
    std::vector<VacancyRow> rows;
    RowReader<14>(m_session, "vacancy").each(sql, parameters, [&](const auto& row) {
        VacancyRow vacancy{idOf(row[0]), idOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
            textOf(row[5]), std::stoi(row[6]), std::stoi(row[7]), std::stoi(row[8]), wageOf(row[9]),
            wageOf(row[10]), textOf(row[11]), dayOf(row[12]), textOf(row[13])};
        if (static_cast<int>(rows.size()) < limit && keep(vacancy))
            rows.push_back(std::move(vacancy));
    });
    return rows;
}

std::vector<VacancyRow> EmployerQueries::vacancies(const QString& typed, QDate today, int limit, Shelf shelf)
{
    const QString wanted = text::fold(typed);
    return read(onShelf("v", shelf) + " ORDER BY NOT " + openOnDay
            + ", coalesce(v.open_until, '9999-12-31') DESC, v.id DESC",
        {isoText(today)}, limit, [&](const VacancyRow& row) {
            return isAmong(wanted, {row.employer, row.occupation, row.title});
        });
}

std::vector<VacancyRow> EmployerQueries::openVacancies(
    QDate day, const std::optional<Uuid>& employer, int limit)
{
    std::string condition = "v.deleted_at IS NULL AND e.deleted_at IS NULL AND " + openOnDay;
    std::vector<std::string> parameters{isoText(day)};
    if (employer) {
        condition += " AND v.employer_id = :p1";
        parameters.push_back(employer->toString().toStdString());
    }
    return read(condition + " ORDER BY v.id DESC", parameters, limit, [](const VacancyRow&) { return true; });
}

int EmployerQueries::hiredFor(const Uuid& vacancy, const Uuid& except)
{
    int hired = 0;
    const std::vector<std::string> parameters{
        vacancy.toString().toStdString(), except.toString().toStdString()};
    RowReader<1>(m_session, "referral")
        .each("SELECT count(*) FROM referral r WHERE r.vacancy_id = :p0 AND r.id <> :p1 AND " + wasHired,
            parameters, [&](const auto& row) { hired = std::stoi(row[0]); });
    return hired;
}

} // namespace hoanhap::storage
