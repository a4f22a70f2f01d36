// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/MovedDispatches.h"

#include "domain/reports/carrying/CarryingErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const FigurePeriod year2021{{2021, 1, 1}, {2021, 12, 31}};
const FigurePeriod year2022{{2022, 1, 1}, {2022, 12, 31}};

Dispatch letter(const QString& number, QDate day, const QString& subject, const QString& issuer = u"Sở"_s)
{
    Dispatch dispatch;
    dispatch.number = number;
    dispatch.issuedOn = day;
    dispatch.issuer = issuer;
    dispatch.subject = subject;
    dispatch.kind = u"CV"_s;
    return dispatch;
}

/// "1/A → 2/A 05/5/2022", "1/A →" where none came.
QStringList movedLines(const std::vector<Dispatch>& dispatches)
{
    QStringList lines;
    for (const MovedDispatch& moved : movedDispatches(dispatches, year2021, year2022))
        lines << moved.before + u" →"_s
                + (moved.now.isEmpty() ? QString() : u' ' + moved.now + moved.day->toString(u" d/M/yyyy"));
    return lines;
}

} // namespace

TEST_CASE("a dispatch is followed by the one on the same subject, whatever its year", "[reports]")
{
    CHECK(movedLines({letter(u"1/A"_s, {2021, 7, 30}, u"Triển khai kế hoạch năm 2021"_s),
              letter(u"2/A"_s, {2021, 8, 1}, u"Khảo sát nhu cầu năm 2021"_s),
              letter(u"7/A"_s, {2022, 5, 5}, u"Khảo sát nhu cầu năm 2022"_s),
              letter(u"8/A"_s, {2022, 6, 6}, u"Triển khai Kế hoạch năm 2022"_s)})
        == QStringList{u"1/A → 8/A 6/6/2022"_s, u"2/A → 7/A 5/5/2022"_s});
}

TEST_CASE("the only dispatch of an issuer is followed by its only one of the new year", "[reports]")
{
    CHECK(movedLines({letter(u"1/A"_s, {2021, 7, 30}, u"Về việc một"_s),
              letter(u"9/A"_s, {2022, 7, 30}, u"Về việc khác"_s)})
        == QStringList{u"1/A → 9/A 30/7/2022"_s});
}

TEST_CASE("where it is not sure which one follows none is taken", "[reports]")
{
    const Dispatch before = letter(u"1/A"_s, {2021, 7, 30}, u"Về việc một"_s);
    CHECK(movedLines({before}) == QStringList{u"1/A →"_s});
    CHECK(movedLines(
              {before, letter(u"9/A"_s, {2022, 7, 30}, u"Hai"_s), letter(u"8/A"_s, {2022, 7, 1}, u"Ba"_s)})
        == QStringList{u"1/A →"_s});
    CHECK(movedLines({before, letter(u"9/B"_s, {2022, 7, 30}, u"Về việc một"_s, u"Cơ quan khác"_s)})
        == QStringList{u"1/A →"_s});
    Dispatch sent = letter(u"9/A"_s, {2022, 7, 30}, u"Về việc một"_s);
    sent.direction = DispatchDirection::Out;
    CHECK(movedLines({before, sent}) == QStringList{u"1/A →"_s});
    CHECK(movedLines({letter(u"0/A"_s, {2019, 7, 30}, u"Cũ"_s)}).isEmpty());
}

TEST_CASE("a dispatch of the year before that is still cited is told at its place", "[reports]")
{
    const Prose prose{{u"implementation"_s, 0, u"Thực hiện Công văn số 1337/SLĐTBXH-GDNN ngày 30/7/2021."_s}};
    const Slips slips = uncheckedReferences(prose, {u"1337/SLĐTBXH-GDNN"_s});
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].code == errors::carrying::referenceUnchecked);
    CHECK(prose[0].text.mid(slips[0].start, slips[0].length) == u"1337/SLĐTBXH-GDNN"_s);
    CHECK(uncheckedReferences(prose, {u"7/SLĐTBXH-GDNN"_s}).empty());
}
