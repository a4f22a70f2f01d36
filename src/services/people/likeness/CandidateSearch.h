// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"
#include "domain/people/PersonFile.h"
#include "services/people/likeness/SeenPerson.h"

#include <QSet>

namespace hoanhap::services {

/// Looks while somebody types for people of the register who may be the person being entered.
class CandidateSearch
{
public:
    explicit CandidateSearch(Workspace& workspace);

    static constexpr size_t most = 8;

    struct Candidate
    {
        SeenPerson person;
        domain::Likeness likeness;
    };
    /// A name alone says too little where it is common; while it is typed its namesakes are shown all the
    /// same.
    enum class NameAlone
    {
        TooLittle,
        Enough
    };
    /// The likeliest first, at most `most`; never the person itself and nobody who was set aside as
    /// another one. `typed` need not be stored, nor whole. Milliseconds also among a million people.
    Result<std::vector<Candidate>> find(
        const domain::PersonFile& typed, NameAlone nameAlone = NameAlone::TooLittle);

private:
    std::vector<Uuid> worthALook(const domain::PersonTraits& traits);
    std::vector<qint64> likeliestAt(const std::vector<qint64>& places, const domain::PersonTraits& traits);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
