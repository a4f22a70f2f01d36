// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Breakdown.h"
#include "storage/figures/KnownPeople.h"
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

    /// `people` gives the numbers and must live on.
    PersonTraits(Session& session, QDate day, const std::set<Trait>& wanted, KnownPeople& people);

    /// All 0 for somebody whom the register does not have or keeps in its bin.
    const Codes& of(int person) const
    {
        return static_cast<size_t>(person) < m_people.size() ? m_people[static_cast<size_t>(person)]
                                                             : m_nobody;
    }
    const Codes& of(std::string_view person) const { return of(m_known.find(person)); }
    /// The number of a text, a new one where it was not met before.
    int numberOf(const std::string& text);
    const std::string& textOf(int number) const { return m_texts[static_cast<size_t>(number)]; }

private:
    void readPeople(QDate day, const std::set<Trait>& wanted);
    void readHelped();
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
    void set(int person, Trait trait, int number)
    {
        m_people[static_cast<size_t>(person)][static_cast<size_t>(trait)] = number;
    }

    Session& m_session;
    std::string m_day;
    std::unordered_map<std::string, int> m_numbers;
    std::vector<std::string> m_texts;
    KnownPeople& m_known;
    std::vector<Codes> m_people; ///< by the number of the person
    Codes m_nobody{};
};

} // namespace hoanhap::storage
