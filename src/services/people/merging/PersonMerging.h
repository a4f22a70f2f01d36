// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonMerge.h"
#include "domain/people/merging/FieldChoices.h"
#include "services/people/likeness/SeenPerson.h"
#include "services/workspace/Workspace.h"
#include "storage/people/linked/PersonMover.h"

namespace hoanhap::services {

/// Takes two records of one person together, and apart again at any later time.
class PersonMerging
{
public:
    explicit PersonMerging(Workspace& workspace);

    struct MovingRows
    {
        QString table;
        int count = 0; ///< without those in the bin, which move too
    };
    struct Preview
    {
        domain::Person survivor;
        domain::Person other;
        std::vector<domain::ComparedField> fields;
        std::vector<MovingRows> moving;
    };
    /// Both records side by side, and what would move if `survivor` stays.
    Result<Preview> preview(const Uuid& survivor, const Uuid& other);
    /// Does what `seen` showed, with these choices. Everything of the other record hangs on the survivor
    /// afterwards; the other one leaves lists and search.
    Result<domain::PersonMerge> merge(const Preview& seen, const domain::MergeChoices& choices);

    struct StandingMerge
    {
        Uuid id;
        Uuid mergedId;
        QString mergedName;
        QDateTime mergedAt;
    };
    /// What was taken into this record and not taken out again, the latest first.
    Result<std::vector<StandingMerge>> mergesOf(const Uuid& person);
    /// Whether the record is in the bin because it was merged.
    static bool isMerged(Workspace& workspace, const Uuid& person);

    /// Something entered after the merge.
    struct RowSince
    {
        storage::LinkedRow row;
        QString text; ///< what it is about, in a few words
        QDateTime enteredAt;
        Uuid heldBy; ///< the record under which it was typed
        Uuid owner; ///< whom it goes to, unless somebody says otherwise
        bool follows = false; ///< it hangs on another row and goes where that goes
        QString parentId = {}; ///< that row, where it was entered since as well
    };
    /// A field of the survivor that was changed after the merge and keeps its value.
    struct FieldSince
    {
        QString name;
        QString stored; ///< the value, as `domain::FieldText` writes it
    };
    struct UnmergePreview
    {
        Uuid mergeId;
        domain::Person survivor;
        domain::Person other;
        std::pair<SeenPerson, SeenPerson> apart; ///< both, as they will stand again
        QDateTime mergedAt;
        std::vector<RowSince> rows;
        std::vector<FieldSince> fields;
    };
    Result<UnmergePreview> previewUnmerge(const Uuid& merge);

    using RowOwners = QHash<QString, Uuid>; ///< by the row's identifier
    /// Both records stand as before the merge; what was entered since goes to whom `owners` names, else
    /// where the preview says. A field of the survivor that was changed since stays as it is now.
    Outcome unmerge(const Uuid& merge, const RowOwners& owners);

private:
    struct Pair
    {
        domain::Person survivor;
        domain::Person other;
    };
    Result<Pair> pairFor(const Uuid& survivor, const Uuid& other, domain::Permission permission);
    storage::PersonMover mover();

    Workspace& m_workspace;
};

} // namespace hoanhap::services
