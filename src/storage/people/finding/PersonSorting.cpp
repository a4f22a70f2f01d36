// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/PersonSorting.h"

#include "storage/lists/IdList.h"
#include "storage/lists/NumberBatches.h"
#include "storage/lists/RowReader.h"
#include "storage/people/finding/ColumnSql.h"
#include "storage/people/finding/VietnameseKeys.h"

#include <algorithm>
#include <map>

namespace hoanhap::storage {

using domain::PersonColumn;

namespace {

std::string sortedColumn(PersonColumn column)
{
    return domain::codeOf(column).toStdString();
}

/// Every code of a column once, each found by the index from the one before.
std::string codesIn(const std::string& column)
{
    const std::string next = "(SELECT min(" + column + ") FROM person_sorting";
    return "WITH RECURSIVE codes (code) AS (SELECT * FROM " + next + ") UNION ALL SELECT " + next + " WHERE "
        + column + " > code) FROM codes WHERE code IS NOT NULL)";
}

} // namespace

/// People who stand together, and how they stand among themselves.
struct PersonSorting::Group
{
    std::string where;
    std::string order;
    std::vector<std::string> codes; ///< bound in `where`
};

void PersonSorting::renew(QDate today)
{
    if (isUpToDate())
        return;
    std::string columns;
    for (const auto& [column, code] : domain::Codes<PersonColumn>::all)
        if (column != PersonColumn::Name)
            columns += ", coalesce(" + sortingSql(column, today) + ", '')";
    m_session.execute("renewing the order",
        "INSERT OR REPLACE INTO person_sorting SELECT o.position" + columns
            + ", p.full_name FROM person_to_sort t JOIN person_order o ON o.person_id = t.person_id"
              " JOIN person p ON p.id = t.person_id");
    m_session.execute("renewing the order", "DELETE FROM person_to_sort");
}

bool PersonSorting::isUpToDate()
{
    return m_session.single("asking", "SELECT 1 FROM person_to_sort LIMIT 1").empty();
}

std::vector<PersonSorting::Group> PersonSorting::groupsOfWords(const domain::PersonOrder& order)
{
    const std::string column = sortedColumn(order.by);
    VietnameseKeys keys(true);
    std::map<std::string, std::vector<std::string>> codes; // several may be called the same
    RowReader<2>(m_session, "person_sorting")
        .each(codesIn(column) + " SELECT code, " + wordsSql(order.by, "codes.code")
                + " FROM codes WHERE code IS NOT NULL",
            std::vector<std::string>(), [&](const auto& row) { codes[keys.of(row[1])].push_back(row[0]); });
    std::vector<Group> groups;
    for (auto& [key, same] : codes) {
        std::string among;
        for (size_t i = 0; i < same.size(); ++i)
            among.append(i == 0 ? ":p" : ", :p").append(std::to_string(i));
        groups.push_back({column + " IN (" + among + ')', "position", std::move(same)});
    }
    if (order.descending)
        std::reverse(groups.begin(), groups.end());
    else if (!codes.empty() && codes.begin()->first.empty())
        std::rotate(groups.begin(), groups.begin() + 1, groups.end()); // who has nothing stands at the end
    return groups;
}

std::vector<PersonSorting::Group> PersonSorting::groupsOf(const domain::PersonOrder& order)
{
    if (isWordColumn(order.by))
        return groupsOfWords(order);
    const std::string column = sortedColumn(order.by);
    return {{column + " > ''", column + (order.descending ? " DESC, position" : ", position"), {}},
        {column + " = ''", "position", {}}};
}

void PersonSorting::each(const domain::PersonOrder& order, const std::vector<Uuid>& units, const Take& take)
{
    bool goesOn = true;
    for (const Group& group : groupsOf(order)) {
        eachNumber(m_session, "person_sorting",
            "SELECT position FROM person_sorting WHERE " + group.where + idsAmong("unit", units)
                + " ORDER BY " + group.order,
            group.codes, [&](const std::vector<qint64>& batch) { return goesOn = take(batch); });
        if (!goesOn)
            return;
    }
}

} // namespace hoanhap::storage
