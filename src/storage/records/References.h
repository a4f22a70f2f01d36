// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hoanhap::storage {

class Session;

/// A column that leads to the rows of another table.
struct Reference
{
    std::string table;
    std::string column;
    std::string key; ///< the column that names a row of `table`
    std::string entityColumn = {}; ///< where the column may lead to several tables: names the one meant
    bool mayBeEmpty = false;

    bool operator==(const Reference&) const = default;
};

/// Every column that leads to `table`, as the schema itself tells: by a foreign key, or by a pair
/// x_entity and x_id, which no foreign key can express. In the order of their names.
std::vector<Reference> referencesTo(Session& session, const std::string& table);
/// SQL for "leads to `target`, which is a table that such a column may lead to"; empty where only one may be.
std::string meantBy(const Reference& reference, const std::string& target);
/// The foreign keys of `table`: each of its columns with the table that it leads to.
struct OutgoingReference
{
    std::string column;
    std::string target;
};
std::vector<OutgoingReference> referencesOf(Session& session, const std::string& table);

/// What together may stand once only in a table, as the schema says it.
struct UniqueIndex
{
    std::vector<std::string> parts; ///< columns or expressions over them
    std::string condition; ///< SQL that limits the index to some rows; "1" where it holds for all

    bool names(const std::string& column) const;
};
std::vector<UniqueIndex> uniqueIndexesOf(Session& session, const std::string& table);
std::vector<std::string> columnsOf(Session& session, const std::string& table);

} // namespace hoanhap::storage
