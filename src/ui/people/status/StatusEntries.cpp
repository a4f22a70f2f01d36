// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/StatusEntries.h"

#include "domain/Findings.h"

namespace hoanhap::ui {

using domain::AdditionalPenalty;
using domain::LegalStatus;

namespace {

/// Those whose field begins with `prefix`, which is taken off.
Errors namedFor(const QString& prefix, const Errors& errors)
{
    Errors own;
    for (Error error : errors)
        if (error.field.startsWith(prefix)) {
            error.field.remove(0, prefix.size());
            own.push_back(error);
        }
    return own;
}

} // namespace

void StatusEntries::set(const std::vector<LegalStatus>& statuses,
    const std::vector<AdditionalPenalty>& penalties, const std::function<Uuid()>& newId)
{
    m_entries.clear();
    for (LegalStatus status : statuses) {
        if (status.id.isNull())
            status.id = newId(); // penalties refer to it before it is stored
        StatusEntry entry{status, {}};
        for (const AdditionalPenalty& penalty : penalties)
            if (penalty.legalStatusId == status.id)
                entry.penalties.push_back(penalty);
        m_entries.push_back(entry);
    }
    setFaults({}, {});
}

domain::PersonFile StatusEntries::file() const
{
    domain::PersonFile file;
    for (const StatusEntry& entry : m_entries) {
        file.statuses.push_back(entry.status);
        file.penalties.insert(file.penalties.end(), entry.penalties.begin(), entry.penalties.end());
    }
    return file;
}

/// What follows moves up: faults would stand beside the wrong status.
void StatusEntries::remove(int row)
{
    m_entries.erase(m_entries.begin() + row);
    setFaults({}, {});
}

void StatusEntries::setFaults(const Errors& errors, const Errors& warnings)
{
    m_errors = errors;
    m_warnings = warnings;
}

bool StatusEntries::hasError(int row) const
{
    return !errorsOf(row).empty() || !penaltyErrorsOf(row).empty();
}

std::optional<int> StatusEntries::rowOf(const Uuid& status) const
{
    for (int row = 0; row < count(); ++row)
        if (at(row).status.id == status)
            return row;
    return std::nullopt;
}

std::optional<int> StatusEntries::firstWrong() const
{
    for (int row = 0; row < count(); ++row)
        if (hasError(row))
            return row;
    return std::nullopt;
}

Errors StatusEntries::ofStatus(int row, const Errors& errors) const
{
    return row < 0 ? Errors() : namedFor(domain::rowPrefix<LegalStatus>(static_cast<size_t>(row)), errors);
}

Errors StatusEntries::ofPenalties(int row, const Errors& errors) const
{
    size_t first = 0;
    for (int before = 0; before < row; ++before)
        first += at(before).penalties.size();
    Errors own;
    for (size_t place = 0; row >= 0 && place < at(row).penalties.size(); ++place)
        for (Error error : namedFor(domain::rowPrefix<AdditionalPenalty>(first + place), errors)) {
            error.field.prepend(domain::rowPrefix<AdditionalPenalty>(place));
            own.push_back(error);
        }
    return own;
}

} // namespace hoanhap::ui
