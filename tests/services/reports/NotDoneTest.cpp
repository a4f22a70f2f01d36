// SPDX-License-Identifier: GPL-3.0-or-later
// What was not done is told once, where difficulties are told, its cause left to write.
#include "document/rendering/PlainTextRenderer.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/checks/ReportChecks.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::TestOffice;

namespace {

const QString noCounselling =
    u"chưa tổ chức được buổi tư vấn, tuyên truyền về đào tạo nghề, giới thiệu việc làm."_s;

struct OfficeWithAClass : TestOffice
{
    OfficeWithAClass()
    {
        const QByteArray records = R"({"format": 1, "records": {
            "vocational_class": [{"ref": "c", "name": "Lớp", "occupation": "Hàn", "starts_on": "2021-02-10"}],
            "class_partner": [{"class_id": "@c", "role": "organiser", "position": 1, "name": "Trung tâm"}],
            "class_head_count": [{"class_id": "@c", "group_code": "rehabilitation", "people": 12}]}})";
        REQUIRE(services::RecordLoader(workspace()).load(records));
    }
    ReportService::Draft draft(const QString& kind, QDate from, QDate to)
    {
        const auto begun = ReportService(workspace()).draft(kind, from, to);
        REQUIRE(begun);
        return *begun;
    }
    QString textOf(const ReportService::Draft& draft)
    {
        const auto facts = ReportService(workspace()).factsOf(draft.report);
        REQUIRE(facts);
        return document::PlainTextRenderer::render(*ReportService::document(*facts, draft.narrative));
    }
};

} // namespace

TEST_CASE("a first report proposes a sentence for each act of which nothing was done, once", "[services]")
{
    OfficeWithAClass office;
    const auto check = [&](const QString& kind, QDate to, const QString& when) {
        INFO(kind.toStdString());
        const QString text = office.textOf(office.draft(kind, {2021, 1, 1}, to)).simplified();
        CHECK(text.count(
                  when + u", Sở Lao động - Thương binh và Xã hội "_s + noCounselling + u" Nguyên nhân: …"_s)
            == 1);
        CHECK(text.count(u"chưa giới thiệu được việc làm. Nguyên nhân: …"_s) == 1);
        CHECK(text.count(u"chưa hỗ trợ được người nào vay vốn. Nguyên nhân: …"_s) == 1);
        CHECK_FALSE(text.contains(u"chưa tổ chức được lớp"_s));
    };
    check(u"annual"_s, {2021, 12, 31}, u"Trong năm 2021"_s);
    check(u"six_month"_s, {2021, 6, 30}, u"Trong 6 tháng đầu năm 2021"_s);
    check(u"quarterly"_s, {2021, 3, 31}, u"Trong quý I năm 2021"_s);
    check(u"extraordinary"_s, {2021, 4, 30}, u"đến ngày 30 tháng 4 năm 2021"_s);
}

TEST_CASE("where nothing at all was done, that is told once", "[services]")
{
    OfficeWithAClass office;
    const QString text =
        office.textOf(office.draft(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30})).simplified();
    CHECK(text.count(u"chưa tổ chức được lớp đào tạo nghề"_s) == 1);
    CHECK(text.count(u"giới thiệu được việc làm"_s) == 1);
}

TEST_CASE("a cause left to write is found before the signature and was taken from nowhere", "[services]")
{
    OfficeWithAClass office;
    const auto draft = office.draft(u"annual"_s, {2021, 1, 1}, {2021, 12, 31});
    const auto found = services::ReportChecks(office.workspace()).of(draft.report, draft.narrative);
    REQUIRE(found);
    const auto told = [&](ErrorCode code) {
        return std::ranges::count(*found, code, &services::ReportFinding::code);
    };
    CHECK(told(domain::errors::checks::causeMissing) == 3);
    CHECK(told(domain::errors::checks::notLookedAt) == 0);
    CHECK(services::CarriedOver(office.workspace()).unseen(draft.report, draft.narrative).isEmpty());
}

TEST_CASE("the results of a year in which nothing was done say so and point to the causes", "[services]")
{
    OfficeWithAClass office;
    const auto draft = office.draft(u"annual"_s, {2020, 1, 1}, {2020, 12, 31});
    domain::Report bare = draft.report;
    bare.annexes.clear();
    const auto saved = ReportService(office.workspace()).saveReport(draft.report, bare);
    REQUIRE(saved);
    CHECK(office.textOf({saved->report, draft.narrative, {}, {}})
              .simplified()
              .contains(u"Kết quả thực hiện Trong năm 2020 chưa có kết quả cụ thể"_s));
}
