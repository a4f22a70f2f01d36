// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/KnownPeople.h"

#include "storage/lists/RowReader.h"
#include "storage/people/PersonQueries.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {

constexpr size_t roomAtMost = 1'000'000; // in a damaged register the number may be anything

} // namespace

KnownPeople::KnownPeople(Session& session, QDate lastDay) : m_ids(std::min(roomAtMost, peopleAtMost(session)))
{
    const std::vector<std::string> day{lastDay.toString(Qt::ISODate).toStdString()};
    RowReader<3>(session, "person")
        .each("SELECT p.id, p.deleted_at, p.closed_on <= :p0 FROM person p"
              " WHERE p.deleted_at IS NOT NULL OR p.closed_on IS NOT NULL",
            day, [&](const auto& row) {
                if (m_ids.numberOf(row[0]) != IdNumbers::unknown)
                    m_gone.push_back(!row[1].empty() ? Gone::InBin
                            : row[2] == "1"          ? Gone::Closed
                                                     : Gone::Later);
            });
}

int KnownPeople::unlessInBin(int number) const
{
    const auto place = static_cast<size_t>(number);
    return number != IdNumbers::unknown && place < m_gone.size() && m_gone[place] == Gone::InBin
        ? IdNumbers::unknown
        : number;
}

int KnownPeople::numberOf(std::string_view id)
{
    return unlessInBin(m_ids.numberOf(id));
}

int KnownPeople::find(std::string_view id) const
{
    return unlessInBin(m_ids.find(id));
}

} // namespace hoanhap::storage
