// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Employer.h"
#include "services/workspace/Workspace.h"
#include "storage/placement/EmployerQueries.h"
#include "storage/placement/SeekerQueries.h"

#include <array>

namespace hoanhap::services {

namespace errors {

/// Why nobody and nothing is suggested. %1 how many.
inline constexpr ErrorCode noVacancyOpen{"suggestion.no_vacancy_open"};
inline constexpr ErrorCode referredThereAlready{"suggestion.referred_there_already"};
inline constexpr ErrorCode vacanciesFilled{"suggestion.vacancies_filled"};
inline constexpr ErrorCode noClassAhead{"suggestion.no_class_ahead"};
inline constexpr ErrorCode sitsInClass{"suggestion.sits_in_class"};
inline constexpr ErrorCode classesFull{"suggestion.classes_full"};
inline constexpr ErrorCode nobodySeeksWork{"suggestion.nobody_seeks_work"};
inline constexpr ErrorCode seekersNotFree{"suggestion.seekers_not_free"};

inline constexpr std::array ofSuggestions{noVacancyOpen, referredThereAlready, vacanciesFilled, noClassAhead,
    sitsInClass, classesFull, nobodySeeksWork, seekersNotFree};

} // namespace errors

/// What a person can still be referred to or enrolled in.
struct OpenOffers
{
    std::vector<storage::VacancyRow> vacancies; ///< with a place left, and nobody referred this person there
    std::vector<storage::OpenClassRow> classes; ///< with a seat left
    /// Why there is no vacancy, and why no class; nothing of what there is.
    Errors reasons;
};

OpenOffers openOffersFor(Workspace& workspace, const Uuid& person);

/// Why nobody is there to suggest for a vacancy.
Errors whyNobodyFor(Workspace& workspace, const domain::Vacancy& vacancy);

} // namespace hoanhap::services
