// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// Finds people by the keys they are compared under (docs/decisions/0008-comparison-keys.md); nobody
/// from the bin. In the order of the register.
class LikenessQueries
{
public:
    explicit LikenessQueries(Session& session);

    /// Places in the name order of those who hold the key, at most `most` of them. Costs no look at
    /// the people themselves.
    std::vector<qint64> holdersOf(quint64 key, int most);

    /// As much of a person as tells whether a second look is worth it.
    struct Glance
    {
        qint64 place = 0;
        QString fullName;
        QString birth; ///< stored form of the partial date
    };
    /// Read beside the name order: namesakes lie on one page, where each person's own row is a page of its
    /// own anywhere in the file. Without those who are just being written.
    std::vector<Glance> glancesAt(const std::vector<qint64>& places);
    std::vector<Uuid> peopleAt(const std::vector<qint64>& places);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
