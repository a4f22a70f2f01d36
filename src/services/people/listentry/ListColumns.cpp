// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListColumns.h"

#include "text/letters/Fold.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

using Titles = QHash<QString, ListColumn>;

/// Folded titles that lists of the police, of camps and of communes carry.
const Titles& titles()
{
    static const std::vector<std::pair<ListColumn, QStringList>> written{
        {ListColumn::FullName,
            {u"ho ten"_s, u"ho va ten"_s, u"ten"_s, u"ho ten day du"_s, u"ho va ten doi tuong"_s,
                u"ho ten doi tuong"_s, u"ho va ten nguoi"_s, u"ho va ten khai sinh"_s, u"ho chu dem va ten"_s,
                u"ho chu dem va ten khai sinh"_s}},
        {ListColumn::OtherNames,
            {u"ten khac"_s, u"ten goi khac"_s, u"bi danh"_s, u"biet danh"_s, u"ten thuong goi"_s}},
        {ListColumn::Sex, {u"gioi tinh"_s, u"gioi"_s, u"phai"_s, u"nam nu"_s, u"gt"_s}},
        {ListColumn::Birth,
            {u"ngay sinh"_s, u"nam sinh"_s, u"ngay thang nam sinh"_s, u"sinh ngay"_s, u"sinh nam"_s,
                u"ngay nam sinh"_s, u"ns"_s}},
        {ListColumn::IdentityNumber,
            {u"cccd"_s, u"so cccd"_s, u"cmnd"_s, u"so cmnd"_s, u"cmnd cccd"_s, u"cccd cmnd"_s,
                u"so cmnd cccd"_s, u"so cccd cmnd"_s, u"so dinh danh"_s, u"so dinh danh ca nhan"_s,
                u"can cuoc"_s, u"so can cuoc"_s, u"can cuoc cong dan"_s, u"so can cuoc cong dan"_s,
                u"so giay to"_s, u"giay to tuy than"_s, u"so giay to tuy than"_s, u"so ddcn"_s, u"ddcn"_s}},
        {ListColumn::Phone,
            {u"dien thoai"_s, u"so dien thoai"_s, u"sdt"_s, u"dt"_s, u"so dt"_s, u"di dong"_s}},
        {ListColumn::Commune,
            {u"xa"_s, u"xa phuong"_s, u"phuong xa"_s, u"xa phuong thi tran"_s, u"dia ban"_s, u"dia chi"_s,
                u"noi cu tru"_s, u"noi thuong tru"_s, u"thuong tru"_s, u"noi dang ky thuong tru"_s,
                u"ho khau thuong tru"_s, u"hktt"_s, u"noi dktt"_s, u"noi o"_s, u"noi o hien nay"_s,
                u"noi ve cu tru"_s, u"cho o"_s, u"cho o hien nay"_s}},
        {ListColumn::Hamlet, {u"ap"_s, u"khom"_s, u"ap khom"_s, u"khom ap"_s, u"thon"_s, u"to dan pho"_s}},
        {ListColumn::StatusKind,
            {u"tinh trang phap ly"_s, u"tinh trang"_s, u"doi tuong"_s, u"loai doi tuong"_s, u"dien"_s,
                u"dien doi tuong"_s, u"loai"_s}},
        {ListColumn::FromDate, {u"tu ngay"_s, u"tinh tu ngay"_s, u"ngay bat dau"_s}},
        {ListColumn::ReleasedOn,
            {u"ngay ra trai"_s, u"ra trai ngay"_s, u"ngay tha"_s, u"ngay duoc tha"_s, u"ngay tro ve"_s,
                u"ngay chap hanh xong"_s, u"ngay chap hanh xong an phat tu"_s,
                u"ngay chap hanh xong hinh phat tu"_s, u"ngay man han"_s, u"ngay ve"_s}},
        {ListColumn::PlaceServed,
            {u"trai giam"_s, u"noi chap hanh an"_s, u"noi chap hanh"_s, u"noi chap hanh hinh phat"_s,
                u"co so giam giu"_s, u"trai"_s}},
        {ListColumn::NeedKind,
            {u"nhu cau"_s, u"nhu cau ho tro"_s, u"nguyen vong"_s, u"nhu cau nguyen vong"_s,
                u"nhu cau can ho tro"_s}},
        {ListColumn::Note, {u"ghi chu"_s, u"ghi chu khac"_s}},
    };
    static const Titles table = [] {
        Titles filled;
        for (const auto& [column, names] : written)
            for (const QString& name : names)
                filled.insert(name, column);
        return filled;
    }();
    return table;
}

bool isCount(const QString& folded)
{
    return folded == "tt"_L1 || folded == "stt"_L1 || folded == "so tt"_L1 || folded == "so thu tu"_L1;
}

} // namespace

std::optional<std::vector<HeaderCell>> headerOf(const QStringList& cells)
{
    std::vector<HeaderCell> header;
    std::vector<ListColumn> known;
    for (const QString& cell : cells) {
        const QString withoutExample = cell.section(u'(', 0, 0).trimmed();
        const QString folded =
            text::splitWords(text::fold(withoutExample.isEmpty() ? cell : withoutExample)).join(u' ');
        HeaderCell found{std::nullopt, isCount(folded), cell.simplified()};
        if (const auto title = titles().constFind(folded); title != titles().cend())
            found.column = *title;
        // The first of two columns for the same (permanent and present residence) is taken.
        if (found.column && std::find(known.begin(), known.end(), *found.column) != known.end())
            found.column.reset();
        else if (found.column)
            known.push_back(*found.column);
        header.push_back(found);
    }
    const bool named = std::find(known.begin(), known.end(), ListColumn::FullName) != known.end();
    const auto counts =
        std::count_if(header.begin(), header.end(), [](const auto& cell) { return cell.counts; });
    return named && known.size() + static_cast<size_t>(counts) >= 2 ? std::optional(header) : std::nullopt;
}

} // namespace hoanhap::services
