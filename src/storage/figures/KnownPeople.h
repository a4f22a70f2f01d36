// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/figures/IdNumbers.h"

#include <QDate>
#include <string>

namespace hoanhap::storage {

class Session;

/// Numbers people as figures meet them. Of nobody anything is read but who is in the bin and who was closed
/// by the last day: the index person_gone keeps those, and they are few.
class KnownPeople
{
public:
    KnownPeople(Session& session, QDate lastDay);

    /// IdNumbers::unknown for whoever is in the bin and for what is no identifier.
    int numberOf(std::string_view id);
    /// As numberOf(), but for whoever was not met yet.
    int find(std::string_view id) const;
    bool isClosed(int person) const
    {
        return static_cast<size_t>(person) < m_gone.size()
            && m_gone[static_cast<size_t>(person)] == Gone::Closed;
    }
    /// All numbers are smaller.
    size_t size() const { return m_ids.size(); }

private:
    enum class Gone : char
    {
        InBin,
        Closed,
        Later ///< closed, but after the last day
    };
    int unlessInBin(int number) const;

    IdNumbers m_ids;
    std::vector<Gone> m_gone; ///< of the first numbers
};

} // namespace hoanhap::storage
