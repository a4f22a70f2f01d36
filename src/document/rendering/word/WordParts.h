// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "zip/ZipWriter.h"

#include <QByteArray>
#include <vector>

namespace hoanhap::document {

QByteArray wordStyles(const OfficialDocument& document);
/// Parts and items are counted by Word; list points are led by its dash.
QByteArray wordNumbering(const PageSettings& page);
QByteArray wordBody(const OfficialDocument& document);
/// The page number, centred.
QByteArray wordHeader(const OfficialDocument& document);
/// The first page of a section has no number; a draft's has the mark of drafts.
QByteArray wordFirstHeader();
/// The picture of the signature as a file.
QByteArray wordPicture(const OfficialDocument& document);
/// Types, relations, settings and properties, in the order in which they are packed.
std::vector<zip::PackedFile> wordSurroundings(const OfficialDocument& document);

/// Identifiers of numberings in numbering.xml.
inline constexpr int headingNumbering = 1;
inline constexpr int dashNumbering = 2;
/// Under which the document refers to its header.
inline constexpr char16_t headerRelation[] = u"rId3";
inline constexpr char16_t firstHeaderRelation[] = u"rId5";
/// The picture of the signature comes after all headers.
QString signatureRelation(const OfficialDocument& document);
inline constexpr char16_t signatureMedia[] = u"media/signature.png";

} // namespace hoanhap::document
