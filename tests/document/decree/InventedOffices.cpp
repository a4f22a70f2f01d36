// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decree/InventedOffices.h"

#include "document/InventedReport.h"

namespace hoanhap::document::tests {

using namespace Qt::StringLiterals;

namespace {

Block prose(int sentences)
{
    const QString sentence =
        u"Các huyện, thành phố đã rà soát, lập danh sách người chấp hành xong hình phạt tù có nhu cầu học "
        "nghề. "_s;
    return Paragraph{plain(sentence.repeated(sentences).trimmed())};
}

OfficialDocument onePage(OfficialDocument report)
{
    report.blocks = {Heading{HeadingLevel::Part, {}, plain(u"ĐÁNH GIÁ TÌNH HÌNH"_s)}, prose(3), prose(2)};
    numberHeadings(report.blocks);
    return report;
}

OfficialDocument shortName()
{
    OfficialDocument report = onePage(inventedReport());
    report.letterhead = {
        {u"UBND TỈNH"_s, u"SÔNG XANH"_s}, {u"SỞ NỘI VỤ"_s}, {}, u"BC-SNV"_s, u"Sông Xanh"_s, {}, 12, 2031};
    report.subject = u"Kết quả năm 2031"_s;
    report.signature = {{u"Q. GIÁM ĐỐC"_s}, u"Lê Ân"_s};
    report.recipients = {u"- Lưu: VT."_s};
    return report;
}

OfficialDocument longNames()
{
    OfficialDocument report = inventedReport();
    report.letterhead = {{u"ỦY BAN NHÂN DÂN HUYỆN TÂN HƯNG THỊNH ĐÔNG, TỈNH SÔNG XANH"_s},
        {u"PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI, VĂN HÓA VÀ THÔNG TIN"_s}, u"7"_s, u"BC-PLĐTBXHVHTT"_s,
        u"Tân Hưng Thịnh Đông"_s, 5, 2, 2032};
    report.signature = {
        {u"TL. CHỦ TỊCH"_s, u"KT. TRƯỞNG PHÒNG"_s, u"PHÓ TRƯỞNG PHÒNG"_s}, u"Nguyễn Hoàng Thị Bảo Trân"_s};
    report.recipients = {
        u"- Sở Lao động - Thương binh và Xã hội tỉnh Sông Xanh;"_s, u"- Lưu: VT, LĐTBXH (Hg)."_s};
    return report;
}

OfficialDocument committee()
{
    OfficialDocument report = longReport();
    report.letterhead = {
        {}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ BẾN LAU"_s}, u"112"_s, u"BC-UBND"_s, u"Bến Lau"_s, 29, 6, 2031};
    report.addressees = {u"Sở Nội vụ tỉnh Sông Xanh"_s};
    report.signature = {
        {u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s}, u"Phạm Văn Bình An"_s};
    report.recipients = {u"- Như trên;"_s, u"- Công an xã;"_s, u"- Lưu: VT."_s};
    return report;
}

OfficialDocument otherMargins()
{
    OfficialDocument report = onePage(inventedReport());
    report.page.marginLeft = 3500;
    report.page.marginRight = 1500;
    report.page.marginTop = 2500;
    report.page.marginBottom = 2500;
    report.page.letterheadLeft = 6800;
    report.page.letterheadRight = 9000; // too narrow for 13 points
    report.page.firstLineIndent = 1000;
    report.signature = {{u"TUQ. GIÁM ĐỐC"_s, u"CHÁNH VĂN PHÒNG"_s}, u"Trần Thị Ánh"_s};
    return report;
}

} // namespace

std::vector<InventedOffice> inventedOffices()
{
    return {{u"short"_s, shortName()}, {u"usual"_s, inventedReport()}, {u"long names"_s, longNames()},
        {u"committee"_s, committee()}, {u"other margins"_s, otherMargins()}};
}

} // namespace hoanhap::document::tests
