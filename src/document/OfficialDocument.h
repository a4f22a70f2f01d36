// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/PageSettings.h"

#include <QDateTime>
#include <QImage>
#include <optional>

namespace hoanhap::document {

/// Number, symbol, place and date as they stand under the agencies. What the registry clerk fills in
/// after the signature is left out: the page then has room for the pen.
struct Letterhead
{
    QStringList superior = {}; ///< the agency above, one entry a line: "UBND TỈNH ĐỒNG THÁP"
    QStringList issuer = {}; ///< the issuing agency, one entry a line
    QString number = {}; ///< "12"; empty before it is given
    QString symbol = {}; ///< "BC-SLĐTBXH"
    QString place = {}; ///< "Đồng Tháp"
    std::optional<int> day = {};
    std::optional<int> month = {};
    int year = 0; ///< 0 where it is left to the pen

    bool operator==(const Letterhead&) const = default;
};

struct Signature
{
    QStringList offices = {}; ///< "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC": one entry a line
    QString name = {};
    /// The handwritten signature between office and name, without transparency (PDF/A-1b). No part of what is
    /// kept of a document: it is put on a copy of a signed one.
    QImage picture = {};

    bool operator==(const Signature&) const = default;
};

enum class Orientation
{
    Portrait,
    Landscape
};

/// Begins on a page of its own and counts its pages from 1 (Phụ lục I, mục III.1).
struct Annex
{
    QString label = {}; ///< "Phụ lục" or "Phụ lục II"
    QString title = {}; ///< in capitals
    Runs reference = {}; ///< "(Kèm theo Báo cáo số …)"
    Orientation orientation = Orientation::Portrait;
    Blocks blocks = {};

    bool operator==(const Annex&) const = default;
};

/// An administrative document as Nghị định 30/2020/NĐ-CP knows it, without any form yet: the paginator
/// and the renderers give it one.
struct OfficialDocument
{
    Letterhead letterhead = {};
    Orientation orientation = Orientation::Portrait; ///< of its own pages; each annex has one too
    QString kind = {}; ///< "BÁO CÁO"; a letter (công văn) has none
    QString subject = {}; ///< trích yếu
    QStringList addressees = {}; ///< Kính gửi; empty between bodies of one level
    Blocks blocks = {};
    Signature signature = {};
    Signature secretary = {}; ///< on the left of it, as minutes have who wrote them (mẫu 1.9)
    QStringList recipients = {}; ///< Nơi nhận, as printed: "- Công an Tỉnh;"
    std::vector<Annex> annexes = {};
    PageSettings page = {};
    bool draftMark = false; ///< DỰ THẢO in grey under the text of every page
    QDateTime createdAt = {}; ///< written into the files; the same document gives the same bytes

    bool operator==(const OfficialDocument&) const = default;
};

/// "BÁO CÁO Kết quả thực hiện …": the title in the properties of a file.
QString titleOf(const OfficialDocument& document);
/// "V/v báo cáo …", as a letter says its subject below its symbol; nothing for documents of a kind.
QString aboutLine(const OfficialDocument& document);
/// When the document was made, in UTC, for the properties of files: not before 1980, which is where the
/// time of zip files begins, also where none is known.
QDateTime creationTime(const OfficialDocument& document);
/// "Số: 12/BC-SLĐTBXH" (nothing for papers that bear no number, as lists and forms do) and "Đồng Tháp, ngày
/// 05 tháng 01 năm 2022", with room for what is not known.
Runs symbolLine(const Letterhead& letterhead);
Runs dateLine(const Letterhead& letterhead);

} // namespace hoanhap::document
