// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lists/Shelf.h"

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of the list of employers.
struct EmployerRow
{
    Uuid id;
    QString name;
    QString trade;
    QString taxCode;
    QString areaCode;
    int openVacancies = 0;
    int hired = 0; ///< through referrals, whoever still works there
};

/// One line of the list of vacancies.
struct VacancyRow
{
    Uuid id;
    Uuid employerId;
    QString employer;
    QString areaCode; ///< the employer's
    QString occupation;
    QString title;
    int openings = 0;
    int referred = 0;
    int hired = 0;
    std::optional<qint64> wageFrom;
    std::optional<qint64> wageTo;
    QString education;
    std::optional<QDate> openUntil;
    QString state; ///< code
};

/// Lists of employers and of the work they offer. Employers belong to every office.
class EmployerQueries
{
public:
    explicit EmployerQueries(Session& session) : m_session(session) { }

    /// Name, trade or tax code has `typed` in it without marks; by name.
    std::vector<EmployerRow> employers(const QString& typed, QDate today, int limit, Shelf shelf);
    /// Employer, occupation or title has `typed` in it without marks; those open on `today` first.
    std::vector<VacancyRow> vacancies(const QString& typed, QDate today, int limit, Shelf shelf);
    /// Those open on that day, of one employer where it is given; the latest first.
    std::vector<VacancyRow> openVacancies(QDate day, const std::optional<Uuid>& employer, int limit);
    /// Referrals to a vacancy that led to work, leaving one out.
    int hiredFor(const Uuid& vacancy, const Uuid& except);

private:
    template <typename Keep>
    std::vector<VacancyRow> read(
        const std::string& condition, const std::vector<std::string>& parameters, int limit, Keep keep);

    Session& m_session;
};

} // namespace hoanhap::storage
