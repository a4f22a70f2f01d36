// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What a look over a report's text before the signature may find. None of it stands in the way of
/// anything: a person decides.
namespace hoanhap::domain::errors::checks {

/// %1 the words that stand twice.
inline constexpr ErrorCode doubledWord{"report.doubled_word"};
/// %1 as it stands, %2 the abbreviation meant.
inline constexpr ErrorCode brokenAbbreviation{"report.broken_abbreviation"};
inline constexpr ErrorCode mixedDashes{"report.mixed_dashes"};
/// %1 as it stands, %2 as the rest of the text writes it.
inline constexpr ErrorCode mixedTones{"report.mixed_tones"};
inline constexpr ErrorCode mixedDates{"report.mixed_dates"};
/// %1 the date that no calendar has.
inline constexpr ErrorCode impossibleDate{"report.impossible_date"};
/// %1 the kind of document, %2 the symbol as it must be.
inline constexpr ErrorCode symbolKind{"report.symbol_kind"};
/// %1 the symbol without blanks.
inline constexpr ErrorCode symbolShape{"report.symbol_shape"};
/// %1 as it stands, %2 as the register has it.
inline constexpr ErrorCode citationNumber{"report.citation_number"};
inline constexpr ErrorCode citationDate{"report.citation_date"};
inline constexpr ErrorCode citationIssuer{"report.citation_issuer"};
inline constexpr ErrorCode planIssuer{"report.plan_issuer"};
/// %1 the document, %2 its day, %3 the last day that the report may know.
inline constexpr ErrorCode citationLater{"report.citation_later"};
/// %1 number and symbol of a plan, %2 its last year, which is before the report's.
inline constexpr ErrorCode planEnded{"report.plan_ended"};
/// %1 the total that is told, %2 the sum of its parts.
inline constexpr ErrorCode wrongSum{"report.wrong_sum"};
/// %1 the difference that is told, %2 and %3 the numbers between which it lies.
inline constexpr ErrorCode wrongDifference{"report.wrong_difference"};
/// %1 the part, %2 the whole.
inline constexpr ErrorCode partAboveWhole{"report.part_above_whole"};
/// %1 the number, %2 what it counts in truth: "lượt người" or "người".
inline constexpr ErrorCode peopleForTurns{"report.people_for_turns"};
/// %1 what does not add up in an annex, %2 the numbers.
inline constexpr ErrorCode annexTotal{"report.annex_total"};
/// %1 what is counted, %2 the number here, %3 the number elsewhere in the text.
inline constexpr ErrorCode figureDiffers{"report.figure_differs"};
/// %1 what is counted, %2 the number here, %3 the one that the report states beside it.
inline constexpr ErrorCode figureNotRegisters{"report.figure_not_registers"};
/// %1 the year that is past.
inline constexpr ErrorCode lastYear{"report.last_year"};
/// %1 how many, %2 their names.
inline constexpr ErrorCode unitsSilent{"report.units_silent"};
/// %1 the key of the section.
inline constexpr ErrorCode emptySection{"report.empty_section"};
/// %1 the name or abbreviation, %2 the day from or until which it holds, %3 the name on the report's day.
inline constexpr ErrorCode officeOfThen{"report.office_of_then"};
/// No letterhead of the office holds on %1.
inline constexpr ErrorCode noLetterhead{"report.no_letterhead"};
/// %1 the signer, %2 the day.
inline constexpr ErrorCode signerOfThen{"report.signer_of_then"};
/// The paragraph was taken over from an earlier report and nobody looked at it since.
inline constexpr ErrorCode notLookedAt{"report.not_looked_at"};
/// %1 how much was done of what is told as not done, %2 what that counts.
inline constexpr ErrorCode doneAfterAll{"report.done_after_all"};
/// %1 the annexes to which no sentence points.
inline constexpr ErrorCode annexUnnamed{"report.annex_unnamed"};
/// %1 the annex as the text names it, %2 how many the report carries.
inline constexpr ErrorCode noSuchAnnex{"report.no_such_annex"};
/// The cause of what was not done is left to write.
inline constexpr ErrorCode causeMissing{"report.cause_missing"};

inline constexpr std::array all{doubledWord, brokenAbbreviation, mixedDashes, mixedTones, mixedDates,
    impossibleDate, symbolKind, symbolShape, citationNumber, citationDate, citationIssuer, planIssuer,
    citationLater, wrongSum, partAboveWhole, peopleForTurns, figureDiffers, figureNotRegisters, lastYear,
    unitsSilent, emptySection, annexTotal, officeOfThen, noLetterhead, signerOfThen, notLookedAt,
    causeMissing, doneAfterAll, annexUnnamed, noSuchAnnex, wrongDifference, planEnded};

} // namespace hoanhap::domain::errors::checks
