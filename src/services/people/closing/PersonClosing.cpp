// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/closing/PersonClosing.h"

#include "domain/cases/HiddenRecord.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/records/Change.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::PersonFile;

namespace {

const QString closedByHiding = u"expunged"_s; // catalogue status-end-reasons

} // namespace

Result<PersonService::Saved> PersonClosing::closeAndHide(const Uuid& person)
{
    PersonService service(m_workspace);
    const Result<PersonFile> base = service.load(person);
    if (!base)
        return base.errors();
    if (!domain::everyConvictionExpunged(*base, m_workspace.clock().today()))
        return Error{keeping::notExpunged};
    PersonFile edited = *base;
    edited.person.recordHidden = true;
    if (!edited.person.closedOn) {
        edited.person.closedOn = m_workspace.clock().today();
        edited.person.closingReason = closedByHiding;
    }
    return service.save(*base, edited);
}

bool PersonClosing::mayLook() const
{
    return domain::may(m_workspace.actor().role, Permission::SeeHiddenRecords);
}

Result<PersonFile> PersonClosing::look(const Uuid& person)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::SeeHiddenRecords, found->unitId, u"person.hidden_viewed"_s,
        [&](Change& change) -> Result<PersonFile> {
            change.mention(u"person"_s, person, person, "{}");
            return PersonService(m_workspace).loadWhole(person);
        });
}

Result<PersonFile> PersonClosing::reopen(const Uuid& person)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::SeeHiddenRecords, found->unitId, u"person.reopened"_s,
        [&](Change& change) -> Result<PersonFile> {
            domain::Person open = *found;
            open.recordHidden = false;
            if (open.closingReason == closedByHiding) {
                open.closedOn.reset();
                open.closingReason.clear();
            }
            QStringList merged;
            if (Errors faults = change.edit(*found, open, merged); !faults.empty())
                return faults;
            m_workspace.personIndex().putStored(person);
            m_workspace.personIndex().flush();
            return PersonService(m_workspace).loadWhole(person);
        });
}

} // namespace hoanhap::services
