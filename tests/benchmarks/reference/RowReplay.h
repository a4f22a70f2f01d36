// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

namespace hoanhap::benchmarks {

/// Writes every row of one register into an empty twin through the engine's own interface, without a
/// layer of ours above it: the same tables, indices, constraints, full text and cipher.
class RowReplay
{
public:
    RowReplay(storage::Session& from, storage::Session& into) : m_from(from), m_into(into) { }

    /// Milliseconds of writing alone; reading and folding the texts are not counted. Commits as often
    /// as a filling of `people` people does.
    double milliseconds(int people);

private:
    void copyTable(const std::string& table, int commits);
    void copySearchTexts(int commits);

    storage::Session& m_from;
    storage::Session& m_into;
    double m_spent = 0;
};

} // namespace hoanhap::benchmarks
