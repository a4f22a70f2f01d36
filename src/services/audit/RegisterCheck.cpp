// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/RegisterCheck.h"

#include "services/ErrorCodes.h"
#include "storage/Backup.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

qint64 number(storage::Session& session, const char* sql)
{
    return std::stoll(session.single("checking", sql));
}

} // namespace

RegisterCheck::RegisterCheck(Workspace& workspace) : m_workspace(workspace) { }

Result<RegisterCheck::Report> RegisterCheck::run()
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::BackUp); !allowed)
        return allowed.errors();
    storage::Session& session = m_workspace.session();
    Errors findings;
    for (const QString& damage : storage::damageIn(session))
        findings.push_back({errors::pagesBroken, {}, {damage}});
    // Everybody outside the bin has one place in the order and one row in the index, and nobody else.
    const qint64 people = number(session, "SELECT count(*) FROM person WHERE deleted_at IS NULL");
    const qint64 placed = number(session,
        "SELECT count(*) FROM person_order o JOIN person p ON p.id = o.person_id WHERE p.deleted_at IS NULL");
    const qint64 places = number(session, "SELECT count(*) FROM person_order");
    const qint64 indexed = number(session, "SELECT count(*) FROM person_search_docsize");
    if (people != placed || placed != places || places != indexed)
        findings.push_back({errors::indexBroken, {},
            {QString::number(people), QString::number(placed), QString::number(indexed)}});
    const qint64 strays = number(session,
        "SELECT count(*) FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.deleted_at IS NULL AND "
        "p.deleted_at IS NOT NULL");
    if (strays > 0)
        findings.push_back({errors::referenceBroken, u"enrolment"_s, {QString::number(strays)}});
    if (const std::optional<qint64> broken = m_workspace.audit().firstBroken())
        findings.push_back({errors::auditBroken, {}, {QString::number(*broken)}});
    return Report{std::move(findings)};
}

} // namespace hoanhap::services
