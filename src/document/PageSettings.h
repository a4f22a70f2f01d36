// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoanhap::document {

/// Millimetres are counted in hundredths, sizes of letters and spacing in half points.
using HundredthMm = int;
using HalfPoints = int;

/// Where and how large things stand, by Nghị định 30/2020/NĐ-CP, Phụ lục I. What an office may set, and
/// in which range, domain/organisation/LayoutRules.h says.
struct PageSettings
{
    HundredthMm marginLeft = 3000;
    HundredthMm marginRight = 2000;
    HundredthMm marginTop = 2000;
    HundredthMm marginBottom = 2000;
    HundredthMm firstLineIndent = 1270;
    HalfPoints paragraphSpacing = 12;
    int lineSpacingPercent = 100;
    HundredthMm letterheadLeft = 6200; ///< width of the agency's column, from the left margin
    HundredthMm letterheadRight = 9800; ///< width of the nation's column beside it

    HalfPoints nationalTitleSize = 26; ///< one point less where the line would wrap: it never wraps
    HalfPoints mottoSize = 28;
    HalfPoints agencySize = 26; ///< the agency above and the issuing agency
    HalfPoints symbolSize = 26;
    HalfPoints dateSize = 26;
    HalfPoints aboutSize = 24; ///< "V/v …" of a letter, below its symbol
    HalfPoints subjectSize = 28; ///< kind and subject
    HalfPoints bodySize = 28;
    HalfPoints signatureSize = 28;
    HalfPoints recipientsTitleSize = 24;
    HalfPoints recipientsSize = 22;
    HalfPoints tableSize = 24;
    HalfPoints annexSize = 28;
    HalfPoints pageNumberSize = 26;
    HundredthMm signatureRoom = 2500; ///< free height between office and name, for signature and stamp

    bool operator==(const PageSettings&) const = default;
};

} // namespace hoanhap::document
