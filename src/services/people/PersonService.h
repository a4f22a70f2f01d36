// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Use cases on one person with everything that belongs to the person.
class PersonService
{
public:
    explicit PersonService(Workspace& workspace);

    /// An empty file for the actor's unit, with a fresh identifier and nothing stored yet.
    domain::PersonFile blank() const;
    /// Without what was judged, where the record is hidden (domain/cases/HiddenRecord.h).
    Result<domain::PersonFile> load(const Uuid& person);
    /// With it: for the head's look at it (PersonClosing::look) and nothing else.
    Result<domain::PersonFile> loadWhole(const Uuid& person);

    /// What looks wrong in a file as it stands and may be right.
    Errors warningsOf(const domain::PersonFile& file) const;

    struct Saved
    {
        domain::PersonFile file; ///< as it stands now, stamps included
        QStringList mergedFields; ///< fields that somebody else changed meanwhile, taken over
        Errors warnings; ///< what looks wrong but may be right
    };
    /// Stores `edited`. `base` is what `load` gave when editing began (or `blank()`); a field that
    /// another program changed meanwhile is merged, or refused with services.changed_meanwhile
    /// where both sides changed the same one.
    Result<Saved> save(const domain::PersonFile& base, const domain::PersonFile& edited);

    Outcome moveToBin(const Uuid& person);
    Outcome restoreFromBin(const Uuid& person);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
