// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace hoanhap::text {

/// What a personal identification number of twelve digits says of its holder: province of birth
/// registration, century and sex, year (Nghị định 137/2015/NĐ-CP, Điều 13; Thông tư 59/2021/TT-BCA,
/// Điều 4). It has no check digit.
struct CitizenNumber
{
    QString provinceCode; ///< three digits
    int birthYear = 0;
    bool female = false;

    /// Nothing where it is not twelve digits.
    static std::optional<CitizenNumber> of(QStringView number);
    /// Name of the province before the mergers of 2025; empty for a code that none had.
    QString provinceName() const;
};

/// Digits only, without the blanks and dots people put in.
QString digitsOf(QStringView number);
/// An old identity card has nine digits (twelve from 2012 on).
bool isOldCardNumber(QStringView number);
/// What a spreadsheet made of a number of twelve digits, put right: one or two leading zeros lost, or
/// "8.7085001234E+10". Nothing where digits are gone for good or there is nothing to repair.
std::optional<QString> repairedCitizenNumber(QStringView typed);

/// "8,7085E+10": a spreadsheet shows it so, and what is copied from there has lost digits.
bool isRoundedNumber(QStringView typed);

} // namespace hoanhap::text
