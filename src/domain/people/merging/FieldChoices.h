// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"

#include <QHash>
#include <vector>

namespace hoanhap::domain {

/// Whose value of a field stands after two records of one person were taken together.
enum class MergeChoice
{
    Survivor,
    Other,
    Both ///< free texts only: one behind the other
};

/// One field of both records, as the register stores it.
struct ComparedField
{
    QString field;
    QString survivor;
    QString other;
    MergeChoice proposed = MergeChoice::Survivor;
    bool mayBoth = false;

    bool same() const { return survivor == other; }
};

using MergeChoices = QHash<QString, MergeChoice>; ///< by field

/// Every field of a person in the order of the record. Proposed is what is filled in, of two births
/// the more exact one, of two different free texts both, else what the survivor has; a file that is
/// open in one of the records stays open.
std::vector<ComparedField> comparedFields(const Person& survivor, const Person& other);

/// The survivor as it stands afterwards; fields without a choice take what is proposed.
Person mergedPerson(const Person& survivor, const Person& other, const MergeChoices& choices);

} // namespace hoanhap::domain
