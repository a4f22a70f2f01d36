// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/linked/LinkedRowQueries.h"

#include "domain/FieldText.h"
#include "storage/lists/RowReader.h"
#include "text/dates/PartialDate.h"

#include <algorithm>
#include <unordered_map>

namespace hoanhap::storage {

namespace {

/// SQL for what names a row t of a table: words, and a day where one says more.
struct Naming
{
    const char* words = "''";
    const char* day = "''";
};

const std::unordered_map<std::string, Naming>& namings()
{
    static const std::unordered_map<std::string, Naming> table{
        {"identity_number", {"t.number"}},
        {"residence", {"t.address || ' ' || t.hamlet", "t.valid_from"}},
        {"contact", {"t.name || ' ' || t.value"}},
        {"unit_assignment", {"(SELECT u.short_name FROM unit u WHERE u.id = t.assigned_unit_id)"}},
        {"attachment", {"t.name"}},
        {"legal_status",
            {"(SELECT c.label FROM catalogue_entry c WHERE c.catalogue = 'legal-status-kinds' AND c.code = "
             "t.kind)"}},
        {"work_situation", {"t.occupation || ' ' || t.employer", "t.valid_from"}},
        {"need",
            {"(SELECT c.label FROM catalogue_entry c WHERE c.catalogue = 'need-kinds' AND c.code = t.kind)",
                "t.surveyed_on"}},
        {"readiness", {"''", "t.noted_on"}},
        {"enrolment",
            {"(SELECT k.name || ' ' || k.occupation FROM vocational_class k WHERE k.id = t.class_id)",
                "(SELECT k.starts_on FROM vocational_class k WHERE k.id = t.class_id)"}},
        {"attendance", {"''", "t.day"}},
        {"certificate", {"t.number"}},
        {"session_participant",
            {"(SELECT s.topic FROM outreach_session s WHERE s.id = t.session_id)",
                "(SELECT s.held_on FROM outreach_session s WHERE s.id = t.session_id)"}},
        {"referral",
            {"coalesce((SELECT e.name FROM employer e WHERE e.id = t.employer_id), t.employer_name)",
                "t.referred_on"}},
        {"referral_event", {"''", "t.happened_on"}},
        {"follow_up", {"''", "t.due_on"}},
        {"set_aside", {"t.reason"}},
        {"loan", {"t.purpose", "coalesce(t.disbursed_on, t.listed_on)"}},
    };
    return table;
}

} // namespace

LinkedRowQueries::Words LinkedRowQueries::wordsFor(const LinkedRow& row)
{
    const std::string table = row.table.toStdString();
    const auto known = namings().find(table);
    const Naming naming = known == namings().end() ? Naming() : known->second;
    const std::vector<std::string> columns = columnsOf(m_session, table);
    const auto has = [&](const char* name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    Words found;
    if (!has("id"))
        return found;
    RowReader<3>(m_session, "a linked row")
        .each(std::string("SELECT ") + naming.words + ", " + naming.day + ", "
                + (has("created_at") ? "t.created_at" : "''") + " FROM " + table + " t WHERE t.id = :p0",
            std::vector<std::string>{row.id.toStdString()}, [&](const auto& read) {
                const auto day = text::PartialDate::fromStored(textOf(read[1]));
                found.text =
                    (textOf(read[0]) + u' ' + day.value_or(text::PartialDate()).display()).simplified();
                domain::FieldText<QDateTime>::read(textOf(read[2]), found.enteredAt);
            });
    return found;
}

} // namespace hoanhap::storage
