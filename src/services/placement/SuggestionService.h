// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/WorkBars.h"
#include "domain/placement/Suitability.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Somebody who may fit a vacancy, or a vacancy or class that may fit somebody.
struct Suggestion
{
    enum class Kind
    {
        Person,
        Vacancy,
        Class
    };
    Kind kind = Kind::Person;
    Uuid id;
    QString name; ///< of the person, of the work, of the class
    QString birth = {}; ///< stored form of a person's partial date
    QString at = {}; ///< employer, place of a class
    QString areaCode = {}; ///< where the person lives, where the work or the class is
    std::optional<QDate> day = {}; ///< open until, begins
    std::optional<qint64> wageFrom = {}; ///< đồng
    std::optional<qint64> wageTo = {};
    domain::Nearness nearness = domain::Nearness::Unknown;
    domain::Suitability fit = {};
    /// What a penalty forbids or ties to leave: nobody is to be sent there before it is cleared.
    std::vector<domain::WorkBar> stops = {};
    /// Bans that may mean this work; they are told and stop nobody.
    std::vector<domain::WorkBar> doubts = {};
};

/// Who fits what work, and what fits whom, with the reasons; best first, those that are stopped last.
class SuggestionService
{
public:
    explicit SuggestionService(Workspace& workspace) : m_workspace(workspace) { }

    Result<std::vector<Suggestion>> peopleFor(const Uuid& vacancy, int limit);
    /// Open vacancies and classes that can still be joined, but for those the person is in already.
    Result<std::vector<Suggestion>> offersFor(const Uuid& person, int limit);
    /// Where nobody is suggested: why.
    Errors whyNobody(const Uuid& vacancy);
    /// That the vacancy is closed or over; nothing while it is open.
    Errors whyOver(const Uuid& vacancy);
    /// Why no vacancy and why no class is suggested; nothing of what is.
    Errors whyNoOffer(const Uuid& person);

private:
    domain::AreaTies areaTies();

    Workspace& m_workspace;
};

} // namespace hoanhap::services
