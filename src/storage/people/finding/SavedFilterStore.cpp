// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/SavedFilterStore.h"

#include "storage/lists/RowReader.h"
#include "text/letters/SortKey.h"

#include <algorithm>

namespace hoanhap::storage {

SavedFilterStore::SavedFilterStore(Session& session) : m_session(session) { }

std::vector<domain::SavedFilter> SavedFilterStore::of(const Uuid& account, const Uuid& unit)
{
    std::vector<domain::SavedFilter> filters;
    const std::vector<std::string> parameters{
        account.toString().toStdString(), unit.toString().toStdString()};
    RowReader<5>(m_session, "saved_filter")
        .each("SELECT f.id, f.account_id, f.name, f.content, f.shared FROM saved_filter f"
              " JOIN account a ON a.id = f.account_id"
              " WHERE f.page = 'people' AND (f.account_id = :p0 OR (f.shared = 1 AND a.unit_id = :p1))",
            parameters, [&](const auto& row) {
                if (const auto filter = domain::PersonFilter::fromText(textOf(row[3])))
                    filters.push_back({idOf(row[0]), idOf(row[1]), textOf(row[2]), *filter, row[4] == "1"});
            });
    std::sort(filters.begin(), filters.end(), [](const auto& one, const auto& other) {
        return text::sortKey(one.name) < text::sortKey(other.name);
    });
    return filters;
}

void SavedFilterStore::put(const domain::SavedFilter& filter)
{
    m_session.guarded("storing", "saved_filter", [&] {
        const std::string id = filter.id.toString().toStdString();
        const std::string account = filter.accountId.toString().toStdString();
        const std::string name = filter.name.toStdString();
        const std::string content = filter.filter.toText().toStdString();
        const int shared = filter.shared ? 1 : 0;
        m_session.soci()
            << "INSERT INTO saved_filter (id, account_id, page, name, content, shared)"
               " VALUES (:id, :account, 'people', :name, :content, :shared)"
               " ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content,"
               " shared = excluded.shared",
            soci::use(id, "id"), soci::use(account, "account"), soci::use(name, "name"),
            soci::use(content, "content"), soci::use(shared, "shared");
    });
}

void SavedFilterStore::remove(const Uuid& filter)
{
    m_session.guarded("removing from", "saved_filter", [&] {
        const std::string id = filter.toString().toStdString();
        m_session.soci() << "DELETE FROM saved_filter WHERE id = :id", soci::use(id, "id");
    });
}

} // namespace hoanhap::storage
