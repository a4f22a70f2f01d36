// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>

#include <array>
#include <string>

namespace hoanhap::storage {

/// The statements with which AuditTrail adds an event, each prepared once for a session.
struct AuditStatements
{
    /// id, happened_at, account_id, account_name, action, entity, record_id, person_id, unit_id, sealed, hash
    static constexpr size_t textColumns = 11;
    using Texts = std::array<std::string, textColumns>;

    explicit AuditStatements(soci::session& session);

    long long sequence = 0;
    std::string lastHash;
    std::string person;
    std::string key;
    Texts texts;
    std::array<soci::indicator, textColumns> indicators{};
    soci::statement last;
    soci::statement insert;
    soci::statement findKey;
    soci::statement addKey;
};

} // namespace hoanhap::storage
