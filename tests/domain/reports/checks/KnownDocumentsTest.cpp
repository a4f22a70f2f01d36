// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/KnownDocuments.h"

#include "domain/reports/checks/CheckErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

/// The documents that a report which may know of 2019 cites too early.
QStringList tooEarly(const QString& text)
{
    const std::vector<KnownDocument> known{{u"71/KH-UBND"_s, QDate(2021, 3, 11), u"UBND Tỉnh"_s, true}};
    const Prose prose{{u"situation"_s, 0, text}};
    QStringList cited;
    for (const Slip& slip : laterCitations(citationsIn(prose), known, QDate(2019, 12, 31))) {
        CHECK(slip.code == errors::checks::citationLater);
        CHECK(text.mid(slip.start, slip.length).contains(slip.arguments.front()));
        cited << slip.arguments.front();
    }
    return cited;
}

} // namespace

TEST_CASE("a document that is dated after the report is named")
{
    CHECK(tooEarly(u"Thực hiện Kế hoạch số 71/KH-UBND của Ủy ban nhân dân Tỉnh."_s)
        == QStringList{u"71/KH-UBND"_s});
    CHECK(tooEarly(u"Theo Công văn số 12/CAT-THAHS ngày 05/01/2020 của Công an Tỉnh."_s)
        == QStringList{u"12/CAT-THAHS"_s});
}

TEST_CASE("a document of the year itself, or of no known day, is left in peace")
{
    CHECK(tooEarly(u"Theo Công văn số 12/CAT-THAHS ngày 31/12/2019 của Công an Tỉnh."_s).isEmpty());
    CHECK(tooEarly(u"Theo Công văn số 99/CAT-THAHS của Công an Tỉnh."_s).isEmpty());
}
