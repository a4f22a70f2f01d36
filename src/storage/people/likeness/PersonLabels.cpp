// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/likeness/PersonLabels.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

QHash<Uuid, PersonLabel> personLabels(Session& session, const std::vector<Uuid>& people)
{
    QHash<Uuid, PersonLabel> labels;
    if (people.empty())
        return labels;
    RowReader<8>(session, "person")
        .each(
            "SELECT p.id, p.unit_id, (SELECT u.short_name FROM unit u WHERE u.id = p.unit_id), p.full_name,"
            " p.birth, (SELECT r.area_code FROM residence r WHERE r.person_id = p.id AND r.deleted_at IS NULL"
            "   AND r.area_code <> '' ORDER BY r.id LIMIT 1),"
            " (SELECT n.number FROM identity_number n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
            "   ORDER BY n.id LIMIT 1), p.created_at"
            " FROM person p WHERE 1=1"
                + idsAmong("p.id", people),
            std::vector<std::string>(), [&](const auto& row) {
                labels.insert(idOf(row[0]),
                    {idOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]), textOf(row[5]),
                        textOf(row[6]), QDateTime::fromString(textOf(row[7]), Qt::ISODateWithMs)});
            });
    return labels;
}

} // namespace hoanhap::storage
