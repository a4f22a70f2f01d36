// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"
#include "foundation/HybridClock.h"
#include "foundation/RandomSource.h"
#include "foundation/UuidSequence.h"
#include "services/undo/SessionChanges.h"
#include "services/workspace/Actor.h"
#include "storage/RegisterFile.h"
#include "storage/audit/AuditTrail.h"
#include "storage/people/PersonIndex.h"
#include "storage/records/StorePool.h"

#include <memory>
#include <vector>

namespace hoanhap::services {

/// What the composition root hands in: the world outside the register.
struct Surroundings
{
    const Clock& clock;
    RandomSource& random;
    /// From so many people on, counting takes longer than a moment (RememberedCounting).
    size_t peopleOfGreatRegister = 20'000;
};

/// An open register and the person who sits before it. Services are small classes made on a
/// workspace whenever they are needed; it must outlive them. It belongs to one thread at a time.
class Workspace
{
public:
    Workspace(std::unique_ptr<storage::RegisterFile> file, Surroundings surroundings, Actor actor);
    ~Workspace();

    /// The same actor on a connection of its own, for reading in another thread: whoever works here never
    /// waits for it. The thread that reads takes it over first.
    std::unique_ptr<Workspace> aside() const;

    const Actor& actor() const { return m_actor; }
    /// The same account signed in anew, perhaps with other rights.
    void renewActor(Actor actor);
    const Clock& clock() const { return m_surroundings.clock; }
    /// Whether what is counted is shown as it was last, until it is counted anew.
    bool isGreatRegister();
    storage::RegisterFile& file() { return *m_file; }
    storage::Session& session();
    /// Long work is done by another thread: it takes the workspace over at its beginning, the thread
    /// that waits for it takes it back at the end and leaves it alone between.
    void takeOver() { m_file->session().takeOver(); }
    bool isLent() const { return !m_file->session().belongsToThisThread(); }
    storage::AuditTrail& audit() { return m_audit; }
    storage::StorePool& stores() { return m_stores; }
    SessionChanges& sessionChanges() { return m_sessionChanges; }
    storage::PersonIndex& personIndex() { return *m_personIndex; }
    /// Runs what replaces every page of the register: no prepared statement stands meanwhile, and all
    /// is ready again afterwards, also where `work` throws.
    template <typename Work>
    auto replacePages(Work work)
    {
        releaseStatements();
        try {
            auto result = work();
            reconnect();
            return result;
        } catch (...) {
            reconnect();
            throw;
        }
    }

    /// A fresh identifier for a row that this office fills; those asked for later sort behind.
    Uuid newId();
    /// The next change stamp, greater than every stamp the register holds.
    QString nextStamp();
    /// Stores the newest stamp; inside the transaction of the change.
    void keepStamp();
    /// The units lists are limited to; empty for every unit.
    std::vector<Uuid> scope() const
    {
        return m_actor.everyUnit ? std::vector<Uuid>()
                                 : std::vector<Uuid>(m_actor.units.begin(), m_actor.units.end());
    }

    /// Whether looks at people can be recorded (AccessLog). While they cannot, lists show masked data only.
    bool recordsViews() const { return m_recordsViews; }
    void setRecordsViews(bool records) { m_recordsViews = records; }

    /// Nothing when the actor may do it for that unit, else the refusal.
    Outcome allow(domain::Permission permission, const Uuid& unit) const;
    Outcome allow(domain::Permission permission) const;

private:
    void releaseStatements();
    void reconnect();

    std::unique_ptr<storage::RegisterFile> m_file;
    Surroundings m_surroundings;
    Actor m_actor;
    storage::StorePool m_stores;
    std::unique_ptr<storage::PersonIndex> m_personIndex;
    storage::AuditTrail m_audit;
    SessionChanges m_sessionChanges;
    HybridClock m_stamps;
    UuidSequence m_ids;
    bool m_recordsViews = true;
};

} // namespace hoanhap::services
