// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/Workspace.h"

#include "foundation/Error.h"
#include "services/ErrorCodes.h"
#include "storage/people/PersonQueries.h"

namespace hoanhap::services {

namespace {

QString lastStampOf(storage::Session& session)
{
    return QString::fromStdString(
        session.single("asking", "SELECT value FROM register_meta WHERE key = 'last_stamp'"));
}

} // namespace

Workspace::Workspace(std::unique_ptr<storage::RegisterFile> file, Surroundings surroundings, Actor actor)
    : m_file(std::move(file))
    , m_surroundings(surroundings)
    , m_actor(std::move(actor))
    , m_stores(m_file->session())
    , m_personIndex(std::make_unique<storage::PersonIndex>(m_file->session()))
    , m_audit(m_file->session())
    , m_stamps(m_file->id().toString(), lastStampOf(m_file->session()))
{
}

Workspace::~Workspace() = default;

bool Workspace::isGreatRegister()
{
    return storage::peopleAtMost(session()) >= m_surroundings.peopleOfGreatRegister;
}

std::unique_ptr<Workspace> Workspace::aside() const
{
    auto other = std::make_unique<Workspace>(m_file->aside(), m_surroundings, m_actor);
    other->setRecordsViews(m_recordsViews);
    return other;
}

void Workspace::renewActor(Actor actor)
{
    if (actor.accountId != m_actor.accountId)
        throw LogicError("a workspace stays with its account");
    m_actor = std::move(actor);
}

storage::Session& Workspace::session()
{
    return m_file->session();
}

void Workspace::releaseStatements()
{
    m_stores.clear();
    m_personIndex.reset();
    m_audit.release();
}

void Workspace::reconnect()
{
    m_personIndex = std::make_unique<storage::PersonIndex>(session());
    m_sessionChanges.clear(); // rows may be others now
    m_stamps.witness(lastStampOf(session()));
}

Uuid Workspace::newId()
{
    return m_ids.next(clock().nowUtc().toMSecsSinceEpoch(), m_surroundings.random);
}

QString Workspace::nextStamp()
{
    return m_stamps.next(clock().nowUtc().toMSecsSinceEpoch());
}

void Workspace::keepStamp()
{
    // A stamp is digits and dashes of our own making.
    const std::string stamp = m_stamps.last().toStdString();
    session().execute("stamping",
        "INSERT INTO register_meta (key, value) VALUES ('last_stamp', '" + stamp
            + "') ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

Outcome Workspace::allow(domain::Permission permission, const Uuid& unit) const
{
    if (Outcome general = allow(permission); !general)
        return general;
    if (!m_actor.covers(unit))
        return Error{errors::otherUnit};
    return Done{};
}

Outcome Workspace::allow(domain::Permission permission) const
{
    if (!domain::may(m_actor.role, permission))
        return Error{errors::notAllowed};
    return Done{};
}

} // namespace hoanhap::services
