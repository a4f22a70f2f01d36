// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "services/workspace/Workspace.h"
#include "storage/needs/SurveyQueries.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// A survey of needs among the people of a commune, entered as one list and stored whole or not at all.
class NeedSurvey
{
public:
    explicit NeedSurvey(Workspace& workspace) : m_workspace(workspace) { }

    static constexpr int mostPeople = 5000;
    using Row = storage::SurveyRow;
    /// Who lives in that commune (or in one it took over) and is looked after, in the actor's scope; of one
    /// unit alone where it is given.
    Result<std::vector<Row>> peopleIn(const QString& areaCode, const std::optional<Uuid>& unit);
    /// Those chosen in a list.
    Result<std::vector<Row>> peopleOf(const std::vector<Uuid>& people);

    /// What the whole list shares.
    struct Head
    {
        std::optional<QDate> surveyedOn;
        QString source;
    };
    /// What one person said; nothing ticked: not asked.
    struct Answer
    {
        Uuid person;
        QStringList kinds; ///< catalogue need-kinds
        QString occupation; ///< to be learnt
        QString note;

        bool isEmpty() const { return kinds.isEmpty() && occupation.isEmpty() && note.isEmpty(); }
    };
    Errors checkHead(const Head& head) const;
    /// Faults of one row, at "kind", "occupation" or "note". `openNeeds`: what stands open for the person.
    static domain::Findings check(const Answer& answer, const QStringList& openNeeds);

    struct Stored
    {
        int people = 0; ///< who was asked
        int added = 0; ///< needs
        int stoodBefore = 0; ///< needs that were open already
        int withoutNeed = 0; ///< people who said so
    };
    /// One transaction over all answers that are not empty; a fault in one, named "row[3].kind", refuses
    /// all. `progress` may break it off, which leaves everything as it was (storage.cancelled).
    Result<Stored> store(const Head& head, const std::vector<Answer>& answers,
        const storage::Progress& progress = storage::unstopped);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
