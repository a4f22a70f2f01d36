// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/review/ReviewService.h"

#include "domain/ErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"
#include "services/people/MaskedPerson.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "storage/people/review/ReviewQueries.h"
#include "text/dates/PartialDate.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

storage::ReviewQueries queriesOf(Workspace& workspace)
{
    return storage::ReviewQueries(workspace.session(), workspace.clock().today());
}

/// Days as offices write them; years, ages and numbers as they are.
QStringList shown(const QStringList& arguments)
{
    QStringList texts;
    for (const QString& argument : arguments) {
        const auto day = argument.size() > 4 ? text::PartialDate::fromStored(argument) : std::nullopt;
        texts << (day ? day->display() : argument);
    }
    return texts;
}

QString placeOf(const ErrorCode& code, bool ofRow)
{
    using namespace domain::errors;
    if (code == numberOtherYear || code == numberOtherSex || code == numberUnknownProvince)
        return QStringLiteral("identity_number");
    if (code == birthLongAgo || code == birthInFuture)
        return QStringLiteral("birth");
    if (code == review::needNotAssessed || code == needs::surveyDayMissing)
        return QStringLiteral("need");
    return ofRow ? QStringLiteral("legal_status") : QStringLiteral("closed_on");
}

} // namespace

ReviewService::ReviewService(Workspace& workspace) : m_workspace(workspace) { }

Result<std::vector<ReviewService::Kind>> ReviewService::kinds(
    const storage::Progress& progress, const std::vector<Uuid>& units)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    storage::Stoppable reading(m_workspace.session(), progress);
    try {
        storage::ReviewQueries queries = queriesOf(m_workspace);
        const std::vector<ErrorCode> codes = storage::ReviewQueries::kinds();
        std::vector<Kind> kinds;
        for (const ErrorCode& code : codes) {
            const double part = static_cast<double>(kinds.size()) / static_cast<double>(codes.size());
            if (!progress(part)) // short statements end without asking
                return Error{storage::errors::cancelled};
            reading.reach(part);
            kinds.push_back({code, queries.count(code, units.empty() ? m_workspace.scope() : units)});
        }
        std::ranges::stable_partition(kinds, [](const Kind& kind) { return kind.findings > 0; });
        return kinds;
    } catch (const storage::StorageError&) {
        if (!reading.wasStopped())
            throw;
        return Error{storage::errors::cancelled};
    }
}

Result<std::vector<ReviewService::Finding>> ReviewService::findings(
    const ErrorCode& code, qint64 offset, int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    std::vector<Finding> findings;
    const std::vector<storage::ReviewRow> rows = shownNow(m_workspace,
        queriesOf(m_workspace).rows(code, m_workspace.scope(), offset, limit), &storage::ReviewRow::fullName);
    for (const storage::ReviewRow& row : rows)
        findings.push_back({row.personId, row.fullName, row.birth, row.unitName, row.rowId,
            {code, {}, shown(row.arguments)}, placeOf(code, row.rowId.has_value())});
    return findings;
}

} // namespace hoanhap::services
