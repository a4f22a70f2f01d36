// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/ReportLifecycle.h"

#include "document/rendering/DocumentFile.h"
#include "domain/ErrorCodes.h"
#include "services/ErrorCodes.h"
#include "services/plan/PlanService.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/lifecycle/OutgoingNumbers.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "services/reports/lifecycle/ReportOffice.h"
#include "services/users/AccountService.h"
#include "support/HostileDisk.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
namespace faults = services::errors::lifecycle;
using domain::ReportState;
using services::ReportService;
using tests::december;
using tests::ReportOffice;
using tests::TestOffice;

TEST_CASE("a report goes from draft to issue, each step with who and when", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    CHECK(office.state() == ReportState::Issued);
    const auto steps = *office.life().steps(office.report);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].step.step == domain::LifeStep::Submitted);
    CHECK(steps[1].step.step == domain::LifeStep::Signed);
    CHECK(steps[2].step.step == domain::LifeStep::Issued);
    CHECK(steps[2].who == u"Quản trị"_s);
    CHECK(steps[2].step.createdAt.isValid());
}

TEST_CASE("no step is taken out of its order", "[services][lifecycle]")
{
    ReportOffice office;
    CHECK(office.life().sign(office.report).has(faults::otherState));
    CHECK(office.life().issue(office.report, u"1"_s, december).has(faults::notSigned));
    REQUIRE(office.life().submit(office.report));
    CHECK(office.life().submit(office.report).has(faults::otherState));
    CHECK(office.life().issue(office.report, u"1"_s, december).has(faults::notSigned));
    CHECK(office.life().replace(office.report).has(faults::otherState));
    REQUIRE(office.life().sign(office.report));
    REQUIRE(office.life().issue(office.report, u"1"_s, december));
    CHECK(office.life().issue(office.report, u"2"_s, december).has(faults::otherState));
    CHECK(office.life().takeBack(office.report, u"nhầm"_s).has(faults::otherState));
}

TEST_CASE("issuing adds number and day and nothing else", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign();
    const auto version = office.life().versions(office.report)->front();
    const document::OfficialDocument before = *office.frozen().documentOf(version);
    CHECK(before.letterhead.number.isEmpty());
    CHECK_FALSE(before.letterhead.day.has_value());
    REQUIRE(office.life().issue(office.report, u"345"_s, december));
    document::OfficialDocument after =
        *office.frozen().documentOf(office.life().versions(office.report)->front());
    CHECK(after.letterhead.number == u"345"_s);
    CHECK(after.letterhead.day == 10);
    after.letterhead.number = before.letterhead.number;
    after.letterhead.day = before.letterhead.day;
    CHECK(after == before);
    CHECK(office.life().versions(office.report)->front().content == version.content);
}

TEST_CASE("the line below the title of each annex gets number and day too", "[services][lifecycle]")
{
    ReportOffice office;
    ReportService reports(office.workspace());
    const domain::Report base = reports.find(office.report)->report;
    domain::Report edited = base;
    edited.annexes = u"by_unit comparison"_s;
    REQUIRE(reports.saveReport(base, edited));
    office.sign();
    const auto before = *office.frozen().documentOf(office.life().versions(office.report)->front());
    REQUIRE(before.annexes.size() == 2);
    REQUIRE(office.life().issue(office.report, u"5"_s, december));
    auto after = *office.frozen().documentOf(office.life().versions(office.report)->front());
    for (size_t i = 0; i < after.annexes.size(); ++i) {
        CHECK(document::textOf(after.annexes[i].reference)
            == u"(Kèm theo Báo cáo số 05/BC-SLĐTBXH ngày 10 tháng 12 năm 2021 của Sở Lao động - Thương binh và Xã hội)"_s);
        after.annexes[i].reference = before.annexes[i].reference;
    }
    CHECK(after.annexes == before.annexes);
}

TEST_CASE("what is changed in the register later changes no issued report", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    const QByteArray before = office.kept(domain::FileStage::Issued, u"pdf"_s);
    REQUIRE_FALSE(before.isEmpty());
    services::PlanService plans(office.workspace());
    for (const domain::Plan& plan : *plans.plans()) {
        const auto base = *plans.load(plan.id);
        auto edited = base;
        edited.plan.issuer = u"Cơ quan khác"_s;
        REQUIRE(plans.save(base, edited));
    }
    const QString path = office.file(u"phát hành.pdf"_s);
    REQUIRE(office.frozen().exportTo(office.report, path));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == before);
    CHECK(ReportService(office.workspace())
              .saveNarrative(office.report, {})
              .has(services::errors::reportFrozen));
}

TEST_CASE("a file is known again to the byte, and a changed one is not", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    for (const QString& format : {u"docx"_s, u"pdf"_s}) {
        QByteArray bytes = office.kept(domain::FileStage::Issued, format);
        const auto known = office.frozen().verify(bytes);
        REQUIRE(known);
        CHECK(known->report.number == u"345"_s);
        CHECK(known->format == format);
        CHECK(known->stage == domain::FileStage::Issued);
        CHECK(known->latest);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        CHECK(office.frozen().verify(bytes).has(faults::unknownFile));
    }
    const auto signing = office.frozen().verify(office.kept(domain::FileStage::Signing, u"pdf"_s));
    REQUIRE(signing);
    CHECK(signing->stage == domain::FileStage::Signing);
}

TEST_CASE("what was signed and taken back becomes a new version", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign();
    const QByteArray first = office.kept(domain::FileStage::Signing, u"pdf"_s);
    CHECK(office.life().takeBack(office.report, u" "_s).has(faults::reasonMissing));
    REQUIRE(office.life().takeBack(office.report, u"Sai số liệu"_s));
    CHECK(office.state() == ReportState::Draft);
    office.write(u"Tình hình đã đổi."_s);
    office.sign();
    const auto versions = *office.life().versions(office.report);
    REQUIRE(versions.size() == 2);
    CHECK(versions.front().version == 2);
    CHECK(office.frozen().narrativeOf(versions.back())->sections.value(u"situation"_s)
        == QStringList{u"Tình hình ổn định."_s});
    CHECK_FALSE(office.frozen().verify(first)->latest);
}

TEST_CASE("a number is given once in a year, to letters and reports alike", "[services][lifecycle]")
{
    ReportOffice office;
    office.sendLetter(u"0345/SLĐTBXH-GDNN"_s);
    office.sign();
    const auto twice = office.life().issue(office.report, u"345"_s, december);
    REQUIRE(twice.has(faults::numberUsed));
    CHECK(twice.errors().front().arguments
        == QStringList{u"345"_s, u"Công văn 0345/SLĐTBXH-GDNN (Đề nghị báo cáo)"_s, u"30/7/2021"_s});
    CHECK(office.state() == ReportState::Signed);
    const Uuid unit = office.workspace().actor().unitId;
    services::OutgoingNumbers numbers(office.workspace());
    CHECK(*numbers.next(unit, 2022) == u"1"_s);
    const QString next = *numbers.next(unit, 2021);
    REQUIRE(office.life().issue(office.report, next, december));
    CHECK(numbers.next(unit, 2021)->toInt() == next.toInt() + 1);
}

TEST_CASE("the number 0 is refused, and noughts ahead of a number are none of it", "[services][lifecycle]")
{
    ReportOffice office;
    office.sendLetter(u"12/SLĐTBXH-GDNN"_s);
    office.sign();
    for (const QString& none : {u"0"_s, u"000"_s, u"0a"_s})
        CHECK(office.life().issue(office.report, none, december).has(faults::numberNought));
    const auto twice = office.life().issue(office.report, u"0012"_s, december);
    REQUIRE(twice.has(faults::numberUsed));
    CHECK(twice.errors().front().arguments.first() == u"12"_s);
    CHECK(office.life().mayIssue(office.report, u"0013"_s, december)->number == u"13"_s);
    for (const QString& lettered : {u"013a"_s, u"13A"_s})
        CHECK(office.life().mayIssue(office.report, lettered, december)->number == u"13a"_s);
    CHECK(office.life().issue(office.report, u"0013"_s, december)->number == u"13"_s);
}

TEST_CASE(
    "a day before the signature was noted, or one to come, is doubted and may stand", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign(); // on 6 December
    const auto doubtsOf = [&](QDate day) {
        return office.life().mayIssue(office.report, u"345"_s, day)->doubts;
    };
    CHECK(doubtsOf(QDate(2021, 12, 6)).empty());
    REQUIRE(doubtsOf(QDate(2021, 12, 5)).size() == 1);
    CHECK(doubtsOf(QDate(2021, 12, 5)).front().code == faults::dayBeforeSignature);
    REQUIRE(doubtsOf(QDate(2021, 12, 7)).size() == 1);
    CHECK(doubtsOf(QDate(2021, 12, 7)).front().code == domain::errors::dateInFuture);
    CHECK(office.life().issue(office.report, u"345"_s, QDate(2021, 12, 5)));
}

TEST_CASE("a day of another month than the signed paper bears is doubted", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign(); // "tháng 12 năm 2021"
    const auto january = office.life().mayIssue(office.report, u"12"_s, QDate(2022, 1, 4));
    REQUIRE(january);
    const auto told = std::ranges::find(january->doubts, faults::otherMonth, &Error::code);
    REQUIRE(told != january->doubts.end());
    CHECK(told->arguments == QStringList{u"12/2021"_s, u"1/2022"_s});
}

TEST_CASE("a signature noted later bears its own day, and none that is to come", "[services][lifecycle]")
{
    ReportOffice office; // on 6 December
    REQUIRE(office.life().submit(office.report));
    CHECK(office.life().sign(office.report, QDate(2021, 12, 7)).has(faults::signatureToCome));
    CHECK(office.life().sign(office.report, QDate()).has(faults::dayMissing));
    CHECK(office.state() == domain::ReportState::Submitted);
    REQUIRE(office.life().sign(office.report, QDate(2021, 12, 3)));
    const auto steps = office.life().steps(office.report);
    REQUIRE(steps);
    CHECK(steps->back().step.signedOn() == QDate(2021, 12, 3));
    CHECK(office.life().mayIssue(office.report, u"345"_s, QDate(2021, 12, 5))->doubts.empty());
    CHECK(office.life().mayIssue(office.report, u"345"_s, QDate(2021, 12, 2))->doubts.size() == 1);
}

TEST_CASE(
    "a report of long ago that is put in afterwards keeps the day of its paper", "[services][lifecycle]")
{
    ReportOffice office;
    office.clock().setDay(QDate(2023, 3, 1));
    office.sign();
    CHECK(office.life().mayIssue(office.report, u"345"_s, december)->doubts.empty());
    CHECK(office.life().issue(office.report, u"345"_s, december));
}

TEST_CASE("a report that replaces another says which, with the same text", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    const auto successor = office.life().replace(office.report);
    REQUIRE(successor);
    CHECK(successor->replacesReportId == office.report);
    CHECK(successor->number.isEmpty());
    CHECK(ReportService(office.workspace()).find(successor->id)->narrative.sections.value(u"situation"_s)
        == QStringList{u"Tình hình ổn định."_s});
    CHECK(office.life().replace(office.report).has(faults::alreadyReplaced));
    CHECK_FALSE(office.frozen().verify(office.kept(domain::FileStage::Issued, u"pdf"_s))->latest);
}

TEST_CASE("the registry clerk issues what was signed and does nothing else", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign();
    const QString secret = u"mật khẩu văn thư"_s;
    services::AccountService accounts(office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"vanthu"_s, u"Chị Văn Thư"_s, domain::Role::RegistryClerk, {}, secret));
    office.reopen(u"vanthu"_s, secret);
    using services::errors::notAllowed;
    CHECK(office.life().takeBack(office.report, u"nhầm"_s).has(notAllowed));
    CHECK(office.life().submit(office.report).has(notAllowed));
    CHECK(office.life().sign(office.report).has(notAllowed));
    CHECK(office.life().replace(office.report).has(notAllowed));
    CHECK(office.life().issue(office.report, u"345"_s, december));
}

TEST_CASE("a text that somebody else changed meanwhile is not submitted unread", "[services][lifecycle]")
{
    ReportOffice office;
    const ReportService::Draft seen = *ReportService(office.workspace()).find(office.report);
    office.write(u"Câu của người khác."_s);
    CHECK(office.life().submit(office.report, &seen).has(faults::textChanged));
    const ReportService::Draft now = *ReportService(office.workspace()).find(office.report);
    CHECK(office.life().submit(office.report, &now));
}

TEST_CASE("a comment follows its paragraph", "[services][lifecycle]")
{
    ReportOffice office;
    services::ReportComments comments(office.workspace());
    REQUIRE(comments.add(office.report, u"situation"_s, 0, u"Cần nêu số liệu"_s));
    CHECK(comments.add(office.report, u"situation"_s, 0, u" "_s).has(faults::commentEmpty));
    services::Narrative prose;
    prose.sections.insert(u"situation"_s, {u"Câu mới."_s, u"Tình hình ổn định."_s});
    CHECK(comments.of(office.report, prose)->front().paragraph == 1);
    prose.sections.clear();
    CHECK(comments.of(office.report, prose)->front().paragraph == -1);
}

TEST_CASE("where the disk is full at issue the report stays signed", "[services][lifecycle]")
{
    if (!tests::HostileDisk::canLimitFiles())
        SKIP("files cannot be limited here");
    ReportOffice office;
    office.sign();
    {
        const tests::HostileDisk::SmallFiles limit(4096);
        CHECK_THROWS(office.life().issue(office.report, u"345"_s, december));
    }
    CHECK(office.state() == ReportState::Signed);
    CHECK(office.kept(domain::FileStage::Issued, u"pdf"_s).isEmpty());
    CHECK(office.life().issue(office.report, u"345"_s, december));
}
