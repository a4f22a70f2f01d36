// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QSizeF>

namespace hoanhap::document {

/// Half points as hundredths of a millimetre.
constexpr double millimetres(HalfPoints size)
{
    return size * 2540.0 / 144.0;
}

inline constexpr QSizeF a4{21000, 29700};

// Gaps that the decree leaves open, in half points; Word's file uses the same ones.
inline constexpr HalfPoints gapAboveSymbol = 12;
inline constexpr HalfPoints gapAboveAbout = 12; ///< 6 points (Phụ lục I, mục II.5)
inline constexpr HalfPoints gapAboveTitle = 36;
inline constexpr HalfPoints gapAboveRule = 4;
inline constexpr HalfPoints ruleHeight = 2; ///< what a rule takes of the column
inline constexpr HalfPoints gapAboveBody = 24;
inline constexpr HalfPoints gapAboveTable = 12;
inline constexpr HalfPoints gapAboveSignature = 24;
inline constexpr double mostSignatureWidth = 6000;
inline constexpr double gapAroundSignature = 100;
inline constexpr HalfPoints draftMarkSize = 200;
inline constexpr double draftMarkDegrees = -45; ///< rising to the right
inline constexpr char16_t draftWords[] = u"DỰ THẢO";
inline constexpr char16_t draftGrey[] = u"#d9d9d9"; ///< opaque: PDF/A-1 knows no transparency
/// A rule takes 40 % of the line above it: the decree says a third to a half.
inline constexpr double shortRuleShare = 0.4;
/// On both sides of the subject, so that its lines stay shorter than the text's.
inline constexpr HundredthMm subjectIndent = 1000;
inline constexpr HundredthMm cellPaddingAcross = 120;
/// In a table with columns for two figures each, as the days of a month.
inline constexpr HundredthMm closePaddingAcross = 40;
inline constexpr HundredthMm narrowColumn = 700;
inline constexpr HundredthMm cellPaddingAbove = 60;
/// A last page with the totals, the signature or one row alone looks like a remnant: so many rows of a table
/// stand together at its end, with what follows them.
inline constexpr int rowsAtEnd = 3;
inline constexpr HundredthMm barHeight = 300;
inline constexpr int barGrey = 96;
inline constexpr int paleBarGrey = 176;

inline QSizeF paperOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? a4 : a4.transposed();
}
inline double textWidth(const PageSettings& page, Orientation orientation = Orientation::Portrait)
{
    return paperOf(orientation).width() - page.marginLeft - page.marginRight;
}
/// What text may fill of a page.
inline QSizeF textRoom(const PageSettings& page, Orientation orientation)
{
    return {textWidth(page, orientation), paperOf(orientation).height() - page.marginTop - page.marginBottom};
}

} // namespace hoanhap::document
