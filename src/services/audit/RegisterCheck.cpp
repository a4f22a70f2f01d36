// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/RegisterCheck.h"

#include "services/ErrorCodes.h"
#include "storage/Backup.h"
#include "storage/ErrorCodes.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr double shareOfPages = 0.5; // the rest goes to the audit

qint64 number(storage::Session& session, const char* sql)
{
    return std::stoll(session.single("checking", sql));
}

} // namespace

RegisterCheck::RegisterCheck(Workspace& workspace) : m_workspace(workspace) { }

Result<RegisterCheck::Report> RegisterCheck::run(const storage::Progress& progress)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::BackUp); !allowed)
        return allowed.errors();
    storage::Stoppable reading(m_workspace.session(), progress);
    try {
        Errors findings;
        for (const QString& damage : storage::damageIn(m_workspace.session()))
            findings.push_back({errors::pagesBroken, {}, {damage}});
        reading.reach(shareOfPages);
        checkIndexes(findings);
        if (const std::optional<qint64> broken = m_workspace.audit().firstBroken())
            findings.push_back({errors::auditBroken, {}, {QString::number(*broken)}});
        return Report{std::move(findings)};
    } catch (const storage::StorageError&) {
        if (!reading.wasStopped())
            throw;
        return Error{storage::errors::cancelled};
    }
}

/// Everybody outside the bin has one place in the order and one row in the index, and nobody else.
void RegisterCheck::checkIndexes(Errors& findings)
{
    storage::Session& session = m_workspace.session();
    const qint64 people = number(session, "SELECT count(*) FROM person WHERE deleted_at IS NULL");
    const qint64 placed = number(session,
        "SELECT count(*) FROM person_order o JOIN person p ON p.id = o.person_id WHERE p.deleted_at IS NULL");
    const qint64 places = number(session, "SELECT count(*) FROM person_order");
    const qint64 indexed = number(session, "SELECT count(*) FROM person_search_docsize");
    const qint64 compared = number(session, "SELECT count(*) FROM person_likeness_docsize");
    if (people != placed || placed != places || places != indexed || places != compared)
        findings.push_back({errors::indexBroken, {},
            {QString::number(people), QString::number(placed),
                QString::number(std::min(indexed, compared))}});
}

} // namespace hoanhap::services
