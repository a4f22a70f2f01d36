// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Breakdown.h"
#include "storage/lists/RowReader.h"

#include <array>
#include <set>
#include <unordered_map>
#include <vector>

namespace hoanhap::storage {

/// What is read of a person for figures.
enum class Trait
{
    Unit,
    Sex,
    Age,
    Ethnicity,
    Occupation,
    Helper, ///< "1" where somebody is named who helps
    Commune,
    Status,
    Offence,
    Work, ///< work-states
    Readiness ///< readiness-states
};
inline constexpr size_t traitCount = 11;

Trait traitOf(domain::Breakdown breakdown);

/// Everybody as they stood on one day, read in one pass over each table that `wanted` needs. Texts are
/// kept once; 0 stands for what is not known.
class PersonTraits
{
public:
    using Codes = std::array<int, traitCount>;

    PersonTraits(Session& session, QDate day, const std::set<Trait>& wanted);

    /// All 0 for somebody whom the register does not have.
    const Codes& of(const std::string& person) const;
    int of(const std::string& person, Trait trait) const { return of(person)[static_cast<size_t>(trait)]; }
    /// The number of a text, a new one where it was not met before.
    int numberOf(const std::string& text);
    const std::string& textOf(int number) const { return m_texts[static_cast<size_t>(number)]; }

private:
    void readPeople(QDate day);
    void readStatuses();
    void readResidences();
    void readWork();
    void readReadiness();
    /// Which row holds of two that say the same of their time: the one entered first or last.
    enum class OfEqual
    {
        First,
        Last
    };
    /// Rows of person, rank, identifier and text: the text with the greatest rank is the person's.
    void readBest(const char* table, Trait trait, OfEqual ofEqual, const std::string& sql);
    void set(size_t person, Trait trait, int number)
    {
        m_people[person][static_cast<size_t>(trait)] = number;
    }

    Session& m_session;
    std::string m_day;
    std::unordered_map<std::string, int> m_numbers;
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, size_t> m_places;
    std::vector<Codes> m_people;
    Codes m_nobody{};
};

} // namespace hoanhap::storage
