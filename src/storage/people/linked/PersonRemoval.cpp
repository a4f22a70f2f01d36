// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/linked/PersonRemoval.h"

#include "storage/records/ReferringRows.h"
#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

void PersonRemoval::remove(const Uuid& person)
{
    // An identifier is hexadecimal digits and dashes, so it may stand in the text of a statement.
    const std::string id = '\'' + person.toString().toStdString() + '\'';
    m_session.execute("erasing in", "DELETE FROM form_draft WHERE record_id = " + id);
    // emptied as others are that may miss, they would say something of the first alone
    m_session.execute("erasing in", "DELETE FROM set_aside WHERE other_id = " + id);
    // What a report counted stays counted; it leads to nobody then.
    m_session.execute("erasing in",
        "UPDATE counted_record SET record_id = id, person_id = NULL WHERE person_id = " + id
            + " OR record_id = " + id);
    deleteWithReferringRows(m_session, "person", "id = " + id);
}

} // namespace hoanhap::storage
