// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/training/LearnerQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

using domain::ClassSurroundings;

namespace {

/// ":p0,:p1,…", for as many texts as there are.
std::string placeholders(qsizetype count)
{
    std::string list;
    for (qsizetype i = 0; i < count; ++i)
        list += (i == 0 ? ":p" : ",:p") + std::to_string(i);
    return list;
}

} // namespace

std::vector<ClassSurroundings::OtherClass> LearnerQueries::otherClasses(
    const Uuid& here, const std::vector<Uuid>& people)
{
    std::vector<ClassSurroundings::OtherClass> found;
    if (people.empty())
        return found;
    const std::string sql = "SELECT e.person_id, coalesce(nullif(c.name, ''), c.occupation), c.starts_on,"
                            " c.ends_on, e.state, e.finished_on, e.supported"
                            " FROM enrolment e JOIN vocational_class c ON c.id = e.class_id"
                            " WHERE e.deleted_at IS NULL AND c.deleted_at IS NULL"
                            " AND c.state <> 'cancelled' AND e.class_id <> :p0"
        + idsAmong("e.person_id", people) + " ORDER BY c.starts_on, e.id";
    const std::vector<std::string> parameters{here.toString().toStdString()};
    RowReader<7>(m_session, "enrolment").each(sql, parameters, [&](const auto& row) {
        found.push_back({idOf(row[0]), textOf(row[1]), dayOf(row[2]), dayOf(row[3]),
            row[4] == "dropped" ? dayOf(row[5]) : std::nullopt, row[6] == "1"});
    });
    return found;
}

std::vector<ClassSurroundings::KnownCertificate> LearnerQueries::certificates(
    const Uuid& here, const QStringList& numbers)
{
    std::vector<ClassSurroundings::KnownCertificate> found;
    if (numbers.isEmpty())
        return found;
    std::vector<std::string> parameters;
    for (const QString& number : numbers)
        parameters.push_back(number.toStdString());
    const std::string among = placeholders(numbers.size());
    parameters.push_back(here.toString().toStdString());
    const std::string otherThan = ":p" + std::to_string(numbers.size());
    const auto givenIn = [&](const std::string& table, const std::string& number) {
        return "SELECT " + number + ", k.register_number, coalesce(nullif(c.name, ''), c.occupation),"
            + " c.institution FROM " + table + " k JOIN vocational_class c ON c.id = k.class_id"
            + " WHERE k.deleted_at IS NULL AND c.deleted_at IS NULL AND k.class_id <> " + otherThan + " AND ("
            + number + " IN (" + among + ") OR k.register_number IN (" + among + "))";
    };
    const std::string sql =
        givenIn("certificate", "k.number") + " UNION ALL " + givenIn("class_guest", "k.certificate_number");
    RowReader<4>(m_session, "certificate").each(sql, parameters, [&](const auto& row) {
        found.push_back({textOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3])});
    });
    return found;
}

int LearnerQueries::marksOutside(const Uuid& here, QDate from, QDate to)
{
    std::string outside;
    std::vector<std::string> parameters{here.toString().toStdString()};
    const auto beyond = [&](const char* comparison, QDate day) {
        if (!day.isValid())
            return;
        outside += std::string(" OR day ") + comparison + " :p" + std::to_string(parameters.size());
        parameters.push_back(day.toString(Qt::ISODate).toStdString());
    };
    beyond("<", from);
    beyond(">", to);
    const auto marks = [&](const std::string& table) {
        return "SELECT day FROM " + table + " WHERE deleted_at IS NULL AND class_id = :p0 AND (0" + outside
            + ')';
    };
    int days = 0;
    RowReader<1>(m_session, "attendance")
        .each("SELECT count(*) FROM (" + marks("attendance") + " UNION " + marks("guest_attendance") + ')',
            parameters, [&](const auto& row) { days = std::stoi(row[0]); });
    return days;
}

} // namespace hoanhap::storage
