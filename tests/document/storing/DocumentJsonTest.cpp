// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/storing/DocumentJson.h"

#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

Table everyKindOfCell()
{
    Table table;
    table.columnWidths = {1, 3, 2};
    TableCell spanning = cell(u"Trong đó"_s, Alignment::Centre);
    spanning.columns = 2;
    spanning.rows = 2;
    spanning.bold = true;
    table.header = {{cell(u"STT"_s), spanning}};
    table.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)=(1)+(2)"_s};
    TableCell marked = cell(u"12"_s, Alignment::Right);
    marked.runs.front().figure = u"classes?unit=PH-LV"_s;
    table.rows = {{cell(u"1"_s), cell(u"<Huyện> & \"xã\"\t\\"_s, Alignment::Justify), marked}};
    table.totals = {{cell({}), cell(u"Tổng cộng"_s), cell(u"12"_s)}};
    return table;
}

/// A document in which nothing stands as it stands by itself.
OfficialDocument withEverything()
{
    OfficialDocument document = inventedReport();
    document.letterhead = {{u"UBND TỈNH SÔNG XANH"_s}, {u"SỞ LAO ĐỘNG -"_s, u"THƯƠNG BINH VÀ XÃ HỘI"_s},
        u"12a"_s, u"BC-SLĐTBXH"_s, u"Sông Xanh"_s, 5, 1, 2032};
    document.orientation = Orientation::Landscape;
    document.addressees = {u"- Công an Tỉnh;"_s, u"- Sở Nội vụ."_s};
    document.signature = {{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, u"Nguyễn Văn Bảy"_s};
    document.blocks.push_back(
        Paragraph{{{u"Đậm "_s, true}, {u"nghiêng"_s, false, true}, {{}, false, false, {}, 1500}},
            {u"closing"_s, 3}, true});
    document.blocks.push_back(ListPoint{plain(u"Một điểm 🙂"_s), {u"results"_s, 7}});
    document.blocks.push_back(Heading{HeadingLevel::Point, u"đ)"_s, plain(u"Tiêu đề"_s)});
    document.blocks.push_back(everyKindOfCell());
    document.annexes = {{u"Phụ lục I"_s, u"KẾT QUẢ"_s, plain(u"(Kèm theo Báo cáo)"_s), Orientation::Landscape,
        {everyKindOfCell(), Paragraph{plain(u"Ghi chú."_s)}}}};
    document.page.marginLeft = 3500;
    document.page.signatureRoom = 3100;
    document.page.tableSize = 21;
    document.draftMark = true;
    document.createdAt = QDateTime(QDate(2032, 1, 5), QTime(7, 30, 15, 250), QTimeZone::utc());
    return document;
}

OfficialDocument keptAndRead(const OfficialDocument& document)
{
    const QByteArray kept = QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
    const auto read = documentFromJson(QJsonDocument::fromJson(kept).object());
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a document with everything in it is read as it was kept", "[document]")
{
    for (const OfficialDocument& document :
        {withEverything(), inventedReport(), longReport(), OfficialDocument()})
        CHECK(keptAndRead(document) == document);
}

TEST_CASE("the files made of a kept document are the same to the byte", "[document]")
{
    const OfficialDocument before = withEverything();
    const OfficialDocument after = keptAndRead(before);
    for (const FileFormat format : {FileFormat::Docx, FileFormat::Pdf, FileFormat::Html})
        CHECK(render(after, paginate(after), format) == render(before, paginate(before), format));
}

TEST_CASE("a document kept before the model grew has the usual values for what it lacks", "[document]")
{
    QJsonObject json = toJson(withEverything());
    for (const QString& later : {u"draft_mark"_s, u"annexes"_s, u"orientation"_s})
        json.remove(later);
    QJsonObject page = json[u"page"_s].toObject();
    page.remove(u"signature_room"_s);
    json[u"page"_s] = page;
    json[u"from_a_later_program"_s] = 7;
    const auto read = documentFromJson(json);
    REQUIRE(read);
    OfficialDocument expected = withEverything();
    expected.draftMark = false;
    expected.annexes.clear();
    expected.orientation = Orientation::Portrait;
    expected.page.signatureRoom = PageSettings().signatureRoom;
    CHECK(*read == expected);
}

TEST_CASE("what is no document is none, and nothing of it is guessed", "[document]")
{
    CHECK_FALSE(documentFromJson({}));
    const QJsonObject whole = toJson(withEverything());
    for (const auto& [name, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
             {u"blocks"_s, u"văn bản"_s}, {u"blocks"_s, QJsonArray{QJsonObject{{u"drawing"_s, 1}}}},
             {u"page"_s, 12}, {u"letterhead"_s, QJsonArray()}, {u"draft_mark"_s, u"có"_s},
             {u"annexes"_s, QJsonArray{7}}, {u"recipients"_s, u"một"_s}}) {
        QJsonObject broken = whole;
        broken[name] = value;
        INFO(name.toStdString());
        CHECK_FALSE(documentFromJson(broken));
    }
}
