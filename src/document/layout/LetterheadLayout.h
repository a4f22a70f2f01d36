// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/TextSetter.h"
#include "document/layout/flow/Flow.h"

namespace hoanhap::document {

inline constexpr char16_t nationalTitle[] = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
inline constexpr char16_t nationalMotto[] = u"Độc lập - Tự do - Hạnh phúc";

/// Widths of the agency's and the nation's column, the second beside the first. The nation's has room
/// for its title on one line, and both stand between the margins, whatever the settings say.
struct LetterheadColumns
{
    double left = 0;
    double right = 0;
};
LetterheadColumns letterheadColumns(
    const PageSettings& page, Orientation orientation = Orientation::Portrait);
/// The size at which the national title stays on one line.
HalfPoints nationalTitleSize(const PageSettings& page);

/// Agencies on the left, nation on the right, then symbol and date on one baseline, below the symbol what a
/// letter is about (cells 1 to 4 and 5b of the decree's scheme).
Strip letterheadStrip(const OfficialDocument& document);
/// The column of the subject, so narrow that its lines are of about one length.
double subjectWidth(const OfficialDocument& document);
/// Kind, subject and the short rule below (cell 5a).
Strip titleStrip(const OfficialDocument& document);
/// "Kính gửi:" with one addressee on its line or several below the colon (cell 9a).
Strips addresseesStrips(const OfficialDocument& document);
/// How large the picture of a signature stands in the room between office and name, a column `width` wide.
QSizeF signaturePictureSize(const QImage& picture, const PageSettings& page, double width);
/// Recipients on the left, offices, room for the signature and name on the right (cells 7 and 9b).
Strip signatureStrip(const OfficialDocument& document);
/// The recipients alone, line by line (cell 9b).
Strips recipientStrips(const OfficialDocument& document, double width);

/// Lines of one style in a column.
Strip column(const QStringList& lines, const TextStyle& style, double width);
/// Adds a centred rule `share` as long as the last line of `strip`.
void underline(Strip& strip, double width, double share);

} // namespace hoanhap::document
