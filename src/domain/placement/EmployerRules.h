// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/EmployerFile.h"

namespace hoanhap::domain {

/// Normalises the texts and the tax code of an employer and says what is wrong or doubtful in it.
Findings checkEmployer(Employer& employer);

/// The same of an employer with its contacts, each of whom has a name.
Findings checkEmployerFile(EmployerFile& file);

/// The same of a vacancy.
Findings checkVacancy(Vacancy& vacancy, QDate today);

/// Somebody may still be referred there on that day.
bool isOpenOn(const QString& state, const std::optional<QDate>& openUntil, QDate day);
inline bool isOpenOn(const Vacancy& vacancy, QDate day)
{
    return isOpenOn(vacancy.state, vacancy.openUntil, day);
}

/// Why nobody can be referred there on that day any more, told of `field`; nothing while it is open.
std::optional<Error> whyOver(const Vacancy& vacancy, QDate day, const QString& field = {});

/// Businesses with a tenth of released people among their workers may borrow for them (Quyết định
/// 22/2023/QĐ-TTg Điều 3, Điều 5); `releasedShare` is a percentage.
bool mayBorrowForReleased(const Employer& employer);

/// Below, a wage was typed in thousands.
bool isPlausibleWage(const std::optional<qint64>& monthly);

} // namespace hoanhap::domain
