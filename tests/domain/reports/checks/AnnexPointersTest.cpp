// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/AnnexPointers.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

QStringList wrongIn(const QString& text, int annexes)
{
    QStringList found;
    for (const Slip& slip : wrongAnnexPointers({{u"results"_s, 0, text}}, annexes))
        found << text.mid(slip.start, slip.length) + u'>' + slip.suggestion;
    return found;
}

} // namespace

TEST_CASE("a pointer to an annex that the report does not have is named")
{
    CHECK(wrongIn(u"(chi tiết tại Phụ lục I, II và III kèm theo)"_s, 3).isEmpty());
    CHECK(wrongIn(u"(chi tiết tại Phụ lục I, II và V kèm theo)"_s, 3) == QStringList{u"V>"_s});
    CHECK(wrongIn(u"Xem Phụ lục 2 kèm theo."_s, 3) == QStringList{u"2>II"_s});
    CHECK(wrongIn(u"Xem phụ lục kèm theo."_s, 0) == QStringList{u"phụ lục>"_s});
    CHECK(wrongIn(u"Xem các phụ lục kèm theo."_s, 2).isEmpty());
    CHECK(wrongIn(u"Xem Phụ lục I kèm theo Báo cáo này."_s, 1) == QStringList{u"I>"_s});
}

TEST_CASE("annexes of other papers are left in peace")
{
    CHECK(wrongIn(u"Theo Phụ lục I Nghị định số 30/2020/NĐ-CP."_s, 0).isEmpty());
    CHECK(wrongIn(u"Biểu mẫu tại Phụ lục V ban hành kèm theo Kế hoạch số 71/KH-UBND."_s, 2).isEmpty());
    CHECK(wrongIn(u"Số liệu tại Phụ lục III kèm theo Công văn số 1842/CAT-THAHS&HTTP."_s, 0).isEmpty());
}
