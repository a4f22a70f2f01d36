// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"
#include "domain/figures/Breakdown.h"
#include "domain/people/Person.h"
#include "services/workspace/Workspace.h"

#include <map>

namespace hoanhap::tests {

/// What is true of everybody on one day, worked out person by person from the records.
class HandTraits
{
public:
    using Traits = std::map<domain::Breakdown, QString>;

    HandTraits(services::Workspace& workspace, QDate day) : m_workspace(workspace), m_day(day) { }

    /// Of all who are not in the bin; units by code.
    std::map<Uuid, Traits> everybody() const;
    bool hasStatus(const Uuid& person) const { return !statusesOf(person).empty(); }
    bool hasStandingStatus(const Uuid& person) const;
    /// Invalid, so before every day, where a status has no day.
    QDate firstStatusOf(const Uuid& person) const;
    QString workOf(const Uuid& person) const;
    QString readinessOf(const Uuid& person) const;

private:
    std::vector<domain::LegalStatus> statusesOf(const Uuid& person) const;
    std::optional<domain::LegalStatus> mainStatusOf(const Uuid& person) const;
    bool stands(const domain::LegalStatus& status) const;
    QString unitOf(const domain::Person& person) const;
    QString communeOf(const Uuid& person) const;
    QString ageOf(const domain::Person& person) const;

    services::Workspace& m_workspace;
    QDate m_day;
};

} // namespace hoanhap::tests
