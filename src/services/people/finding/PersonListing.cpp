// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/PersonListing.h"

#include "services/people/MaskedPerson.h"

namespace hoanhap::services {

using storage::PeopleQuestion;
using storage::PersonLine;
using storage::PersonLines;
using storage::PersonPlaces;

PersonListing::PersonListing(Workspace& workspace) : m_workspace(workspace) { }

Result<PeopleQuestion> PersonListing::question(
    const QString& text, const domain::PersonFilter& filter, domain::PersonOrder order)
{
    if (const Outcome may = allowed(); !may)
        return may.errors();
    return PeopleQuestion{text, filter, order, m_workspace.scope(), m_workspace.clock().today()};
}

Result<PersonPlaces::First> PersonListing::first(const PeopleQuestion& question, int limit)
{
    if (const Outcome may = allowed(); !may)
        return may.errors();
    return PersonPlaces(m_workspace.session()).firstAtOnce(question, limit);
}

Result<std::vector<PersonLine>> PersonListing::lines(
    const std::vector<qint64>& places, const domain::PersonColumns& columns, const std::optional<QDate>& asAt)
{
    if (const Outcome may = allowed(); !may)
        return may.errors();
    return shownNow(m_workspace,
        PersonLines(m_workspace.session(), m_workspace.clock().today())
            .at(places, columns, m_workspace.scope(), asAt));
}

Result<std::vector<PersonLine>> PersonListing::inBin(const domain::PersonColumns& columns, int limit)
{
    if (const Outcome may = allowed(); !may)
        return may.errors();
    return shownNow(m_workspace,
        PersonLines(m_workspace.session(), m_workspace.clock().today())
            .inBin(columns, m_workspace.scope(), limit));
}

Result<std::vector<Uuid>> PersonListing::peopleAt(const std::vector<qint64>& places)
{
    if (const Outcome may = allowed(); !may)
        return may.errors();
    return PersonPlaces(m_workspace.session()).peopleAt(places);
}

std::optional<qint64> PersonListing::placeOf(const Uuid& person)
{
    return PersonPlaces(m_workspace.session()).placeOf(person);
}

} // namespace hoanhap::services
