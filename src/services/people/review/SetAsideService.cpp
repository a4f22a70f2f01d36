// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/review/SetAsideService.h"

#include "domain/TextRules.h"
#include "domain/people/Person.h"
#include "domain/people/ReviewErrorCodes.h"
#include "domain/people/SetAside.h"
#include "services/people/MaskedPerson.h"
#include "services/records/Change.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::SetAside;
namespace review = domain::errors::review;

SetAsideService::SetAsideService(Workspace& workspace) : m_workspace(workspace) { }

Outcome SetAsideService::setAside(const Subject& subject, const QString& reason)
{
    const auto person = m_workspace.stores().of<domain::Person>().find(subject.personId);
    if (!person)
        return Error{errors::notFound};
    SetAside wanted;
    wanted.unitId = person->unitId;
    wanted.personId = subject.personId;
    wanted.code = subject.code;
    wanted.rowId = subject.rowId;
    wanted.reason = reason;
    return keep(std::move(wanted));
}

Outcome SetAsideService::setPairAside(const Uuid& one, const Uuid& other, const QString& reason)
{
    const auto first = m_workspace.stores().of<domain::Person>().find(std::min(one, other));
    const auto second = m_workspace.stores().of<domain::Person>().find(std::max(one, other));
    if (!first || !second || one == other)
        return Error{errors::notFound};
    SetAside wanted;
    wanted.unitId = m_workspace.actor().covers(first->unitId) ? first->unitId : second->unitId;
    wanted.personId = first->id;
    wanted.code = review::samePerson.latin1();
    wanted.otherId = second->id;
    wanted.reason = reason;
    return keep(std::move(wanted));
}

Outcome SetAsideService::keep(SetAside wanted)
{
    if (const Errors faults = domain::normaliseTexts(wanted); !faults.empty())
        return faults;
    if (wanted.reason.isEmpty())
        return Error{review::reasonMissing, u"reason"_s};
    return inOneChange(m_workspace, domain::Permission::EditPeople, wanted.unitId, u"finding.set_aside"_s,
        [&](Change& change) -> Outcome {
            const auto standing = storage::SetAsideQueries(m_workspace.session()).find(wanted);
            if (!standing) {
                change.add(wanted);
                return Done{};
            }
            const SetAside base = *m_workspace.stores().of<SetAside>().find(*standing);
            SetAside edited = base;
            edited.reason = wanted.reason;
            QStringList merged;
            if (Errors faults = change.edit(base, edited, merged); !faults.empty())
                return faults;
            return Done{};
        });
}

Outcome SetAsideService::takeUp(const Uuid& setAside)
{
    const auto found = m_workspace.stores().of<SetAside>().find(setAside);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, domain::Permission::EditPeople, found->unitId, u"finding.taken_up"_s,
        [&](Change& change) -> Outcome {
            change.bury<SetAside>(setAside);
            return Done{};
        });
}

Result<SetAsideService::Listed> SetAsideService::list(int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    storage::SetAsideQueries queries(m_workspace.session());
    return Listed{
        shownNow(m_workspace, queries.list(m_workspace.scope(), limit), &storage::SetAsideRow::personName),
        queries.count(m_workspace.scope())};
}

} // namespace hoanhap::services
