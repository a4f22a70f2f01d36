// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/TenYearsOfActs.h"

#include "storage/people/finding/PersonSorting.h"
#include "storage/people/review/ReviewQueries.h"

#include <string>
#include <vector>

namespace hoanhap::benchmarks {

namespace {

constexpr int days = 3650;

/// One table to fill: columns of its own with what stands in them; n is the number of the row, p the person.
struct Filling
{
    std::string table;
    int letter; ///< of the identifiers, so that they differ between tables
    double perPerson;
    std::string columns;
    std::string values;
};

std::string idOf(int letter, const std::string& number)
{
    return "printf('%08x-0000-7000-8000-%012x', " + std::to_string(letter) + ", " + number + ")";
}

/// A day of the ten years that differs from row to row.
std::string dayOf(const std::string& number, const std::string& later = "0")
{
    return "date(:start, '+' || ((" + number + ") * 7919 % " + std::to_string(days) + " + " + later
        + ") || ' days')";
}

std::vector<Filling> fillings(int people)
{
    const std::string sessions = std::to_string(people * 3 / 10);
    const std::string classes = std::to_string(people / 20);
    const std::string sessionOf = idOf(1, "1 + n % " + sessions);
    const std::string classOf = idOf(2, "1 + n % " + classes);
    const std::string oneOf = "CASE n % 3 WHEN 0 THEN ";
    return {
        {"outreach_session", 1, 0.3, "kind, topic, held_on",
            oneOf + "'talk' ELSE 'group' END, 'x', " + dayOf("n")},
        {"vocational_class", 2, 0.05, "name, occupation, starts_on, ends_on, state",
            "'x', " + oneOf + "'May' ELSE 'Xây' END, " + dayOf("n") + ", " + dayOf("n", "90")
                + ", 'completed'"},
        {"session_participant", 3, 4, "session_id, person_id, attendance",
            sessionOf + ", p.id, " + oneOf + "'' ELSE 'came' END"},
        {"session_head_count", 4, 0.3, "session_id, sex, people", sessionOf + ", 'male', n % 40"},
        {"enrolment", 5, 0.8, "class_id, person_id, state, finished_on",
            classOf + ", p.id, " + oneOf + "'dropped' ELSE 'completed' END, " + dayOf("n")},
        {"certificate", 6, 0.5, "enrolment_id, class_id, person_id, issued_on",
            idOf(5, "n") + ", " + classOf + ", p.id, " + dayOf("n")},
        {"class_funding", 7, 0.1, "class_id, item, amount", classOf + ", 'x', n * 1000"},
        {"need", 8, 1.5, "person_id, kind, surveyed_on, state, closed_on",
            "p.id, " + oneOf + "'training' WHEN 1 THEN 'job' ELSE 'loan' END, " + dayOf("n")
                + ", CASE n % 4 WHEN 0 THEN 'open' ELSE 'met' END, CASE n % 4 WHEN 0 THEN NULL ELSE "
                + dayOf("n", "200") + " END"},
        {"referral", 9, 1, "person_id, referred_on, state, hired_on",
            "p.id, " + dayOf("n") + ", 'hired', " + dayOf("n", "14")},
        {"follow_up", 10, 1.2, "person_id, referral_id, months, done_on, work_state",
            "p.id, " + idOf(9, "1 + n % " + std::to_string(people))
                + ", CASE n % 2 WHEN 0 THEN 3 ELSE 6 END, " + dayOf("n", "100") + ", " + oneOf
                + "'none' ELSE 'stable' END"},
        {"loan", 11, 0.3, "person_id, disbursed_on, disbursed_amount", "p.id, " + dayOf("n") + ", n * 100"},
        {"readiness", 12, 0.5, "person_id, state, noted_on", "p.id, 'ready', " + dayOf("n")},
    };
}

} // namespace

void addTenYearsOfActs(storage::Session& session, int people, int lastYear)
{
    if (session.single("looking at", "SELECT count(*) FROM loan WHERE id = " + idOf(11, "1")) != "0")
        return; // of a kept register
    const std::string start = "'" + std::to_string(lastYear - 9) + "-01-01'";
    session.execute("filling", "BEGIN");
    for (const Filling& filling : fillings(people)) {
        // Rows go round the people in another order for every table; the numbers of people begin with 1.
        std::string sql =
            "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < "
            + std::to_string(static_cast<int>(people * filling.perPerson)) + ") INSERT OR IGNORE INTO "
            + filling.table + " (id, " + filling.columns
            + ", unit_id, created_at, created_by, updated_at, updated_by, row_version, change_stamp) SELECT "
            + idOf(filling.letter, "n") + ", " + filling.values
            + ", p.unit_id, p.created_at, p.created_by, p.created_at, p.created_by, 1, p.change_stamp"
              " FROM counted JOIN person p ON p.rowid = 1 + (n * 104729) % "
            + std::to_string(people);
        for (size_t at = sql.find(":start"); at != std::string::npos; at = sql.find(":start"))
            sql.replace(at, 6, start);
        session.execute("filling", sql);
    }
    storage::ReviewQueries(session, QDate::currentDate()).renew(); // as every change of the program does
    storage::PersonSorting(session).renew(QDate::currentDate());
    session.execute("filling", "COMMIT");
    session.execute("filling", "ANALYZE");
}

} // namespace hoanhap::benchmarks
