// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register of a report that is no draft any more.
#include "services/ErrorCodes.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/lifecycle/ReportOffice.h"
#include "services/users/AccountService.h"

#include <QFile>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::ReportOffice;
using tests::TestOffice;

namespace {

QByteArray exportedBytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// As the page of the report exports it, with what its editor still holds.
QByteArray exportedAs(ReportOffice& office, const QString& name)
{
    ReportService service(office.workspace());
    const auto draft = service.find(office.report);
    services::Narrative typed = draft->narrative;
    typed.sections[u"situation"_s] = QStringList{u"Câu gõ sau khi trình ký."_s};
    const auto written = service.exportTo(draft->report, typed, office.file(name));
    REQUIRE(written);
    CHECK(written->pages > 0);
    return exportedBytesIn(written->path);
}

QString firstParagraphOf(ReportOffice& office, const domain::Report& report)
{
    ReportService service(office.workspace());
    const auto facts = service.factsOf(report);
    REQUIRE(facts);
    const auto page = ReportService::document(*facts, {});
    REQUIRE(page);
    const auto* first = std::get_if<document::Paragraph>(&page->blocks.front());
    REQUIRE(first);
    return document::textOf(first->runs);
}

} // namespace

TEST_CASE("what was submitted is exported to the byte as it was frozen", "[services][lifecycle]")
{
    ReportOffice office;
    REQUIRE(office.life().submit(office.report));
    for (const QString& format : {u"docx"_s, u"pdf"_s})
        CHECK(exportedAs(office, u"trình ký."_s + format) == office.kept(domain::FileStage::Signing, format));
    const QString text = QString::fromUtf8(exportedAs(office, u"trình ký.txt"_s));
    CHECK(text.contains(u"Tình hình ổn định."_s));
    CHECK_FALSE(text.contains(u"Câu gõ sau"_s));
}

TEST_CASE("what was issued is exported with its number and day", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    for (const QString& format : {u"docx"_s, u"pdf"_s})
        CHECK(exportedAs(office, u"phát hành."_s + format) == office.kept(domain::FileStage::Issued, format));
    const QString text = QString::fromUtf8(exportedAs(office, u"phát hành.txt"_s));
    CHECK(text.contains(u"Số: 345/BC-SLĐTBXH"_s));
    CHECK(text.contains(u"ngày 10 tháng 12 năm 2021"_s));
}

TEST_CASE("a report taken back is a draft again and exported as it reads now", "[services][lifecycle]")
{
    ReportOffice office;
    office.sign();
    REQUIRE(office.life().takeBack(office.report, u"Sai số liệu"_s));
    CHECK(QString::fromUtf8(exportedAs(office, u"dự thảo.txt"_s)).contains(u"Câu gõ sau khi trình ký."_s));
}

TEST_CASE("a report that replaces another says on its page which, with number, day and issuer",
    "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    const auto successor = office.life().replace(office.report);
    REQUIRE(successor);
    CHECK(firstParagraphOf(office, *successor)
        == u"Báo cáo này thay thế Báo cáo số 345/BC-SLĐTBXH ngày 10 tháng 12 năm 2021 của Sở Lao động - Thương binh và Xã hội."_s);
    const domain::Report first = ReportService(office.workspace()).find(office.report)->report;
    CHECK_FALSE(firstParagraphOf(office, first).contains(u"thay thế"_s));
    REQUIRE(office.life().submit(successor->id));
    const auto version = office.life().versions(successor->id)->front();
    const auto page = office.frozen().documentOf(version);
    CHECK(document::textOf(std::get<document::Paragraph>(page->blocks.front()).runs)
              .contains(u"345/BC-SLĐTBXH"_s));
}

TEST_CASE("who may only look takes no frozen file out", "[services][lifecycle]")
{
    ReportOffice office;
    office.issue();
    const QString secret = u"mật khẩu người xem"_s;
    services::AccountService accounts(office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"xem"_s, u"Anh Xem"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"xem"_s, secret);
    const auto draft = ReportService(office.workspace()).find(office.report);
    REQUIRE(draft);
    const QString path = office.file(u"báo cáo.pdf"_s);
    CHECK(ReportService(office.workspace())
              .exportTo(draft->report, {}, path)
              .has(services::errors::notAllowed));
    CHECK_FALSE(QFile::exists(path));
}
