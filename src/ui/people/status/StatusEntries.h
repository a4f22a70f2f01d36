// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

#include <functional>

namespace hoanhap::ui {

/// A legal status with its additional penalties.
struct StatusEntry
{
    domain::LegalStatus status;
    std::vector<domain::AdditionalPenalty> penalties;
};

/// The legal statuses of one person in the order of their list, and the faults of each. Faults name rows
/// counted through the whole person; what is shown is one status with its penalties.
class StatusEntries
{
public:
    void set(const std::vector<domain::LegalStatus>& statuses,
        const std::vector<domain::AdditionalPenalty>& penalties, const std::function<Uuid()>& newId);
    /// The parts of a file that stand here; nothing else of it is filled.
    domain::PersonFile file() const;

    int count() const { return static_cast<int>(m_entries.size()); }
    StatusEntry& at(int row) { return m_entries[static_cast<size_t>(row)]; }
    const StatusEntry& at(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// Nothing where it does not stand here.
    std::optional<int> rowOf(const Uuid& status) const;
    void add(const domain::LegalStatus& status) { m_entries.push_back({status, {}}); }
    void remove(int row);

    void setFaults(const Errors& errors, const Errors& warnings);
    bool hasError(int row) const;
    /// The first status with an error, in itself or in its penalties; nothing where there is none.
    std::optional<int> firstWrong() const;
    /// Faults of the status, named by field alone.
    Errors errorsOf(int row) const { return ofStatus(row, m_errors); }
    Errors warningsOf(int row) const { return ofStatus(row, m_warnings); }
    /// Faults of its penalties, counted as in the table that shows them.
    Errors penaltyErrorsOf(int row) const { return ofPenalties(row, m_errors); }
    Errors penaltyWarningsOf(int row) const { return ofPenalties(row, m_warnings); }

private:
    Errors ofStatus(int row, const Errors& errors) const;
    Errors ofPenalties(int row, const Errors& errors) const;

    std::vector<StatusEntry> m_entries;
    Errors m_errors;
    Errors m_warnings;
};

} // namespace hoanhap::ui
