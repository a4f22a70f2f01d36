// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lists/TextParameters.h"
#include "storage/sqlite/Session.h"

#include <soci/soci.h>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// Reads one whole number a row and gives them to `take` a hundred at a time, so that the first page of a
/// list does not wait for more; ends where it says false. Text parameters are named :p0, :p1 …
template <typename Take>
void eachNumber(Session& session, const char* what, const std::string& sql,
    const std::vector<std::string>& parameters, Take take)
{
    constexpr size_t batchSize = 100;
    session.guarded("reading", what, [&] {
        long long number = 0;
        std::vector<qint64> batch;
        std::vector<std::string> bound(parameters);
        soci::statement statement(session.soci());
        statement.exchange(soci::into(number));
        useTexts(statement, bound);
        statement.alloc();
        statement.prepare(sql);
        statement.define_and_bind();
        statement.execute(false);
        while (statement.fetch()) {
            batch.push_back(number);
            if (batch.size() < batchSize)
                continue;
            if (!take(batch))
                return;
            batch.clear();
        }
        if (!batch.empty())
            take(batch);
    });
}

} // namespace hoanhap::storage
