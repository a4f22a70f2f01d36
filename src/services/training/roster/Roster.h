// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "services/people/likeness/CandidateSearch.h"
#include "services/people/listentry/ListRow.h"
#include "text/tables/PastedTable.h"

#include <functional>

namespace hoanhap::services {

/// One name of a pasted list and whom it is taken for.
struct RosterLine
{
    enum class Match
    {
        Exact, ///< one person of the register, beyond doubt
        Likely, ///< one or several who may be meant
        New,
        Seated ///< sits in the class already, or stands in the list twice
    };
    enum class As
    {
        Undecided,
        Learner, ///< of the register: `person`
        NewPerson, ///< to be entered into the register
        Guest, ///< a learner outside the register
        Nobody
    };
    ListRow typed;
    domain::PersonFile read; ///< what the line says of the person
    std::vector<CandidateSearch::Candidate> candidates; ///< of the actor's scope, the likeliest first
    Match match = Match::New;
    As as = As::Undecided;
    Uuid person;
};

/// Names pasted into a class, each resolved to a person of the register where one is meant.
class Roster
{
public:
    /// `seated`: who sits in the class already.
    Roster(Workspace& workspace, std::vector<Uuid> seated);

    /// Takes the share that is done, 0 to 1; false: stop, and what is read so far comes back.
    using GoOn = std::function<bool(double)>;
    Result<std::vector<RosterLine>> read(const text::TableRows& pasted, const GoOn& goOn);
    /// False for a line that names nobody, such as a lone number: it can be no person of the register.
    static bool namesSomebody(const RosterLine& line);
    /// Whether people who are new may be entered into the register by the actor.
    bool mayEnter() const;
    /// Enters everybody who is to be entered; their lines are learners of the register then. All or none.
    Outcome enterNew(std::vector<RosterLine>& lines);
    /// As the class has them; a line that is no learner gives nothing.
    static std::optional<domain::ClassGuest> guestOf(const RosterLine& line);

private:
    Result<RosterLine> resolved(const ListRow& row);
    void addNamesakes(RosterLine& line);
    void judge(RosterLine& line);

    Workspace& m_workspace;
    std::vector<Uuid> m_seated;
};

} // namespace hoanhap::services
