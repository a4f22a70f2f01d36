// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/TouchedFiles.h"

#include "domain/people/PersonRules.h"
#include "domain/placement/ReferralRules.h"
#include "domain/plan/DispatchRules.h"
#include "domain/training/ClassRules.h"
#include "services/people/PersonService.h"
#include "services/training/ClassService.h"

namespace hoanhap::services {

namespace {

Errors at(const QString& place, Errors faults)
{
    for (Error& fault : faults)
        fault.field.prepend(place + u'.');
    return faults;
}

} // namespace

Errors faultsOfRecord(const domain::Dispatch& dispatch, QDate, const QString& place)
{
    domain::Dispatch copy = dispatch;
    return at(place, domain::checkDispatch(copy).errors);
}

Errors faultsOfRecord(const domain::Referral& referral, QDate today, const QString& place)
{
    domain::Referral copy = referral;
    return at(place, domain::checkReferral(copy, today).errors);
}

void TouchedFiles::add(Files& files, const Uuid& id, const QString& place)
{
    if (id.isNull() || files.known.contains(id))
        return;
    files.known.insert(id);
    files.inOrder.emplace_back(id, place);
}

Errors TouchedFiles::faults(Workspace& workspace) const
{
    Errors faults;
    for (const auto& [id, place] : m_people.inOrder)
        if (Result<domain::PersonFile> file = PersonService(workspace).load(id))
            append(faults, at(place, domain::checkPersonFile(*file, workspace.clock().today()).errors));
    for (const auto& [id, place] : m_classes.inOrder)
        if (Result<domain::ClassFile> file = ClassService(workspace).load(id))
            append(faults, at(place, domain::checkClassFile(*file, workspace.clock().today()).errors));
    return faults;
}

void TouchedFiles::index(Workspace& workspace) const
{
    for (const auto& [id, place] : m_people.inOrder) {
        const std::optional<domain::Person> person = workspace.stores().of<domain::Person>().find(id);
        if (person && !person->deletedAt)
            workspace.personIndex().putStored(id);
    }
    workspace.personIndex().flush();
}

} // namespace hoanhap::services
