// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/linked/PersonRemoval.h"

#include "storage/sqlite/ReferringRows.h"
#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

void PersonRemoval::remove(const Uuid& person)
{
    // An identifier is hexadecimal digits and dashes, so it may stand in the text of a statement.
    const std::string id = '\'' + person.toString().toStdString() + '\'';
    deleteWithReferringRows(m_session, "attachment", "owner_entity = 'person' AND owner_id = " + id);
    m_session.execute("erasing in", "DELETE FROM form_draft WHERE record_id = " + id);
    deleteWithReferringRows(m_session, "person", "id = " + id);
}

} // namespace hoanhap::storage
