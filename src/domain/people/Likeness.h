// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"
#include "domain/areas/CommuneLines.h"
#include "domain/people/PersonFile.h"

#include <QSet>

namespace hoanhap::domain {

/// What speaks for two records being of one person; the codes name them on screen.
enum class LikenessReason
{
    SameNumber,
    NumberSlip, ///< one digit differs
    NumberSwap, ///< two neighbouring digits have changed places
    SameName,
    SameNameOtherMarks,
    SameNameOtherOrder,
    NameSlip, ///< a letter or two differ
    SameBirth,
    SameBirthYear,
    BirthSlip, ///< day and month exchanged, or one part of the date differs
    SameCommune,
    SamePhone,
    SameRelative
};

template <>
struct Codes<LikenessReason>
{
    static constexpr std::array<std::pair<LikenessReason, std::string_view>, 13> all{{
        {LikenessReason::SameNumber, "same_number"},
        {LikenessReason::NumberSlip, "number_slip"},
        {LikenessReason::NumberSwap, "number_swap"},
        {LikenessReason::SameName, "same_name"},
        {LikenessReason::SameNameOtherMarks, "same_name_other_marks"},
        {LikenessReason::SameNameOtherOrder, "same_name_other_order"},
        {LikenessReason::NameSlip, "name_slip"},
        {LikenessReason::SameBirth, "same_birth"},
        {LikenessReason::SameBirthYear, "same_birth_year"},
        {LikenessReason::BirthSlip, "birth_slip"},
        {LikenessReason::SameCommune, "same_commune"},
        {LikenessReason::SamePhone, "same_phone"},
        {LikenessReason::SameRelative, "same_relative"},
    }};
};

/// What of a person is compared, made ready once for many comparisons.
struct PersonTraits
{
    static PersonTraits of(const PersonFile& file);
    /// Communes that were merged are compared as what became of them.
    void tieCommunes(const CommuneLines& lines);

    QString markedName; ///< lower case, marks kept, tones placed alike
    QString nameKey;
    QString freeNameKey; ///< words in alphabetical order
    text::PartialDate birth;
    QString sex;
    QStringList numbers; ///< digits; twelve for a personal identification number, nine for an old card
    QSet<QString> communes;
    QSet<QString> tiedCommunes; ///< what those went into, and what went into them
    QSet<QString> phones;
    QSet<QString> relatives; ///< name keys
};

/// How much speaks for one person behind two records: the sum over what is compared of
/// log2(how often it agrees in one person / how often it agrees in two people taken at random).
struct Likeness
{
    double weight = 0;
    std::vector<LikenessReason> reasons;

    /// Worth asking about while somebody types.
    bool possible() const { return weight >= 13; }
    /// Strong enough to stand in the list of suspected pairs of a register of some 100,000 people
    /// (2^17): what is left for chance is less than one pair in two.
    bool suspected() const { return weight >= 18; }
};

Likeness likenessOf(const PersonTraits& one, const PersonTraits& other);

} // namespace hoanhap::domain
