// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/LetterheadLayout.h"

#include "document/layout/Measures.h"

#include <algorithm>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr HalfPoints smallestNationalTitle = 24; // Phụ lục I, mục V

TextStyle centred(HalfPoints size, bool bold = false)
{
    TextStyle style;
    style.size = size;
    style.bold = bold;
    style.alignment = Alignment::Centre;
    return style;
}

double nationalTitleWidth(HalfPoints size)
{
    return widthOf(plain(QString::fromUtf16(nationalTitle)), centred(size, true));
}

Strip agencies(const Letterhead& letterhead, const PageSettings& page, double width)
{
    Strip strip = column(letterhead.superior, centred(page.agencySize), width);
    strip.add(column(letterhead.issuer, centred(page.agencySize, true), width), {0, strip.height});
    underline(strip, width, shortRuleShare);
    return strip;
}

Strip nation(const PageSettings& page, double width)
{
    Strip strip = column({QString::fromUtf16(nationalTitle)}, centred(nationalTitleSize(page), true), width);
    strip.add(
        column({QString::fromUtf16(nationalMotto)}, centred(page.mottoSize, true), width), {0, strip.height});
    underline(strip, width, 1);
    return strip;
}

// Symbol and date stand on one line of the scheme (cells 3 and 4) though their sizes may differ.
void alignBaselines(Strip& left, Strip& right)
{
    const auto baseline = [](const Strip& strip) {
        return strip.texts.empty() ? 0 : strip.texts[0].baseline.y();
    };
    const double difference = baseline(left) - baseline(right);
    Strip& higher = difference < 0 ? left : right;
    Strip lowered;
    lowered.add(higher, {0, std::abs(difference)});
    higher = lowered;
}

} // namespace

LetterheadColumns letterheadColumns(const PageSettings& page, Orientation orientation)
{
    const double room = textWidth(page, orientation);
    const double stretch = room / textWidth(page); // the settings are those of an upright page
    const double least = nationalTitleWidth(smallestNationalTitle);
    const double right = std::clamp(page.letterheadRight * stretch, std::min(least, room), room);
    return {std::min(page.letterheadLeft * stretch, room - right), right};
}

HalfPoints nationalTitleSize(const PageSettings& page)
{
    const double width = letterheadColumns(page).right;
    return nationalTitleWidth(page.nationalTitleSize) <= width ? page.nationalTitleSize
                                                               : smallestNationalTitle;
}

Strip column(const QStringList& lines, const TextStyle& style, double width)
{
    Strip strip;
    for (const QString& line : lines)
        if (!line.isEmpty())
            strip.add(stacked(setText(plain(line), style, width)), {0, strip.height});
    return strip;
}

void underline(Strip& strip, double width, double share)
{
    if (strip.texts.empty())
        return;
    const double length = strip.texts.back().box.width() * share;
    const double y = strip.height + millimetres(gapAboveRule);
    strip.addRule({(width - length) / 2, y}, {(width + length) / 2, y});
    strip.height = y + millimetres(ruleHeight);
}

Strip letterheadStrip(const OfficialDocument& document)
{
    const PageSettings& page = document.page;
    const auto [left, right] = letterheadColumns(page, document.orientation);
    Strip strip = agencies(document.letterhead, page, left);
    strip.add(nation(page, right), {left, 0});

    Strip symbol;
    if (const Runs number = symbolLine(document.letterhead); !number.empty())
        symbol = stacked(setText(number, centred(page.symbolSize), left));
    Strip date;
    if (const Runs day = dateLine(document.letterhead); !day.empty())
        date = stacked(setText(day, centred(page.dateSize), right));
    alignBaselines(symbol, date);
    const double top = strip.height + millimetres(gapAboveSymbol);
    strip.add(symbol, {0, top});
    if (const QString about = aboutLine(document); !about.isEmpty())
        strip.add(column({about}, centred(page.aboutSize), left),
            {0, top + symbol.height + millimetres(gapAboveAbout)});
    strip.add(date, {left, top});
    return strip;
}

double subjectWidth(const OfficialDocument& document)
{
    const double most = textWidth(document.page, document.orientation) - 2.0 * subjectIndent;
    const TextStyle style = centred(document.page.subjectSize, true);
    return evenWidth(plain(document.subject), style, most);
}

Strip titleStrip(const OfficialDocument& document)
{
    const TextStyle style = centred(document.page.subjectSize, true);
    const double width = textWidth(document.page, document.orientation);
    Strip strip = column({document.kind}, style, width);
    if (document.subject.isEmpty())
        return strip;
    const double narrow = subjectWidth(document);
    strip.add(column({document.subject}, style, narrow), {(width - narrow) / 2, strip.height});
    underline(strip, width, shortRuleShare);
    return strip;
}

Strips addresseesStrips(const OfficialDocument& document)
{
    const double width = textWidth(document.page, document.orientation);
    const QString word = u"Kính gửi:"_s;
    TextStyle style = centred(document.page.bodySize);
    if (document.addressees.size() == 1)
        return {column({word + u' ' + document.addressees.first()}, style, width)};
    style.alignment = Alignment::Left;
    const double indent = 2.0 * document.page.firstLineIndent;
    const double below = indent + widthOf(plain(word), style);
    const auto indented = [](const Strip& words, double by) {
        Strip strip;
        strip.add(words, {by, 0});
        return strip;
    };
    Strips strips{indented(column({word}, style, width - indent), indent)};
    for (const QString& addressee : document.addressees)
        strips.push_back(indented(column({addressee}, style, width - below), below));
    return strips;
}

Strips recipientStrips(const OfficialDocument& document, double width)
{
    if (document.recipients.isEmpty())
        return {};
    TextStyle title;
    title.size = document.page.recipientsTitleSize;
    title.bold = title.italic = true;
    TextStyle lines;
    lines.size = document.page.recipientsSize;
    Strips strips{column({u"Nơi nhận:"_s}, title, width)};
    for (const QString& recipient : document.recipients)
        strips.push_back(column({recipient}, lines, width));
    return strips;
}

QSizeF signaturePictureSize(const QImage& picture, const PageSettings& page, double width)
{
    const QSizeF room(std::min(width, mostSignatureWidth), page.signatureRoom - 2.0 * gapAroundSignature);
    return picture.isNull() || room.isEmpty() ? QSizeF()
                                              : QSizeF(picture.size()).scaled(room, Qt::KeepAspectRatio);
}

Strip signedBy(const Signature& signature, const PageSettings& page, double width)
{
    const TextStyle style = centred(page.signatureSize, true);
    Strip strip = column(signature.offices, style, width);
    if (const QSizeF picture = signaturePictureSize(signature.picture, page, width); !picture.isEmpty()) {
        const QPointF corner(
            (width - picture.width()) / 2, strip.height + (page.signatureRoom - picture.height()) / 2);
        strip.pictures.push_back({QRectF(corner, picture), signature.picture});
    }
    strip.add(column({signature.name}, style, width), {0, strip.height + page.signatureRoom});
    return strip;
}

Strip signatureStrip(const OfficialDocument& document)
{
    const PageSettings& page = document.page;
    const auto [left, right] = letterheadColumns(page, document.orientation);
    // "Nơi nhận" begins level with the signer's office (cells 9b and 7a).
    Strip strip = stacked(recipientStrips(document, left));
    if (!document.secretary.offices.isEmpty()) // their recipients, if any, stand below
        strip = stacked({signedBy(document.secretary, page, left), strip});
    strip.add(signedBy(document.signature, page, right), {left, 0});
    return strip;
}

} // namespace hoanhap::document
