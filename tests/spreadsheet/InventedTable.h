// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheet/Table.h"

namespace hoanhap::spreadsheet::tests {

/// Two invented people, a column of every kind, and what a clerk may type by chance or in bad faith.
inline Table inventedTable()
{
    using namespace Qt::StringLiterals;
    Table table;
    table.superior = QStringList{u"UBND TỈNH HOA SEN"_s};
    table.issuer = {u"SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_s};
    table.nation = {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s};
    table.title = u"DANH SÁCH NGƯỜI"_s;
    table.remarks = {u"(Lập ngày 06/12/2021)"_s};
    table.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Họ và tên"_s, ColumnKind::Text, 28},
        {u"Ngày sinh"_s, ColumnKind::PartialDate, 12}, {u"Số giấy tờ"_s, ColumnKind::IdentityNumber, 16},
        {u"Ngày khảo sát"_s, ColumnKind::Day, 12}, {u"Ghi chú"_s, ColumnKind::Text, 20}};
    table.rows = {
        {qint64(1), u"Lê Thị Ánh Tuyết"_s, text::PartialDate::ofDay(QDate(1985, 3, 12)), u"087085001234"_s,
            QDate(2021, 11, 30), u"=HYPERLINK(\"http://a\")"_s},
        {qint64(2), u"Trần \"Sáu\" Văn, Bảy"_s, text::PartialDate::ofYear(1990), u"001234567"_s, QDate(),
            u"dòng một\ndòng hai"_s},
    };
    table.emptyNote = u"Không có người nào."_s;
    table.createdAt = QDateTime(QDate(2021, 12, 6), QTime(8, 0), Qt::UTC);
    return table;
}

} // namespace hoanhap::spreadsheet::tests
