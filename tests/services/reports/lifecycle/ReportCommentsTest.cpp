// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/ReportComments.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Narrative;
using services::ReportComments;
using services::ReportService;

namespace {

/// An office whose report has two sections written.
struct CommentedOffice : tests::TestOffice
{
    CommentedOffice()
    {
        report = ReportService(workspace()).draft(2021)->report.id;
        text.sections[u"situation"_s] = QStringList{u"Tình hình ổn định."_s, u"Đã mở 12 lớp."_s};
        text.sections[u"closing"_s] = QStringList{u"Trân trọng báo cáo."_s};
        REQUIRE(ReportService(workspace()).saveNarrative(report, text));
    }
    ReportComments comments() { return ReportComments(workspace()); }
    void say(const QString& section, int paragraph, const QString& words)
    {
        clock().advance(1000);
        REQUIRE(comments().add(report, section, paragraph, words));
    }
    QStringList said()
    {
        QStringList said;
        for (const ReportComments::Placed& placed : *comments().of(report, text))
            said << placed.comment.text;
        return said;
    }
    Uuid report;
    Narrative text;
};

} // namespace

TEST_CASE("comments stand in the order of the page, answers below what they answer", "[services][lifecycle]")
{
    CommentedOffice office;
    office.say(u"closing"_s, 0, u"Cuối"_s);
    office.say(u"situation"_s, 1, u"Hỏi"_s);
    office.say(u"situation"_s, 0, u"Đầu"_s);
    office.say(u"situation"_s, 1, u"Đáp"_s);
    CHECK(office.said() == QStringList{u"Đầu"_s, u"Hỏi"_s, u"Đáp"_s, u"Cuối"_s});
}

TEST_CASE("a settled comment says who settled it, and can be opened again", "[services][lifecycle]")
{
    CommentedOffice office;
    const auto comment = office.comments().add(office.report, u"situation"_s, 0, u"Cần nêu số liệu"_s);
    REQUIRE(comment);
    CHECK(office.comments().of(office.report, office.text)->front().settledBy.isEmpty());
    const auto settled = office.comments().settle(*comment, true);
    REQUIRE(settled);
    CHECK(office.comments().of(office.report, office.text)->front().settledBy == u"Quản trị"_s);
    REQUIRE(office.comments().settle(*settled, false));
    CHECK_FALSE(office.comments().of(office.report, office.text)->front().comment.done);
}

TEST_CASE("a comment on a sentence that is not stored yet finds it", "[services][lifecycle]")
{
    CommentedOffice office;
    office.text.sections[u"situation"_s].prepend(u"Câu vừa gõ."_s);
    REQUIRE(office.comments().add(office.report, u"situation"_s, 0, u"Ai nói?"_s, office.text));
    CHECK(office.comments().of(office.report, office.text)->front().paragraph == 0);
    office.text.sections[u"situation"_s].move(0, 2);
    CHECK(office.comments().of(office.report, office.text)->front().paragraph == 2);
}

TEST_CASE("who may only look comments on nothing", "[services][lifecycle]")
{
    CommentedOffice office;
    const QString secret = u"mật khẩu người xem"_s;
    services::AccountService accounts(office.workspace(), tests::TestOffice::cheap);
    REQUIRE(accounts.add(u"xem"_s, u"Người Xem"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"xem"_s, secret);
    CHECK(office.comments()
              .add(office.report, u"situation"_s, 0, u"Ý kiến"_s)
              .has(services::errors::notAllowed));
    CHECK(office.comments().of(office.report, office.text)->empty());
}
