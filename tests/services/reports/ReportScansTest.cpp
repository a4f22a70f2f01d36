// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportScans.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/reports/ReportService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportScans;
using services::ReportService;
using tests::TestOffice;

namespace {

/// An office whose report of 2021 is drafted, with the registry clerk signed in.
struct RegistryOffice : TestOffice
{
    RegistryOffice()
    {
        report = ReportService(workspace()).draft(2021)->report;
        const QString secret = u"mật khẩu văn thư"_s;
        services::AccountService accounts(workspace(), cheap);
        REQUIRE(accounts.add(u"vanthu"_s, u"Chị Văn Thư"_s, domain::Role::RegistryClerk, {}, secret));
        reopen(u"vanthu"_s, secret);
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    domain::Report report;
};

const QByteArray scanned = "%PDF-1.4\n" + QByteArray(100'000, '\0') + "\xFF%%EOF";

} // namespace

TEST_CASE("the registry clerk keeps the scan, and changes no word", "[services]")
{
    RegistryOffice office;
    ReportService reports(office.workspace());
    const auto scan =
        ReportScans(office.workspace()).keep(office.report.id, office.write(u"Báo cáo đã ký.pdf"_s, scanned));
    REQUIRE(scan);
    CHECK(scan->name == u"Báo cáo đã ký.pdf"_s);
    CHECK(scan->mediaType == "application/pdf"_L1);
    services::Narrative prose;
    prose.sections.insert(u"situation"_s, {u"Sửa lời."_s});
    using services::errors::notAllowed;
    CHECK(reports.saveNarrative(office.report.id, prose).has(notAllowed));
    CHECK(reports.draft(2021).has(notAllowed));
    const domain::Report stands = (*reports.find(2021))->report;
    domain::Report edited = stands;
    edited.signerId.reset();
    CHECK(reports.saveReport(stands, edited).has(notAllowed));
}

TEST_CASE("a scan comes out of the register as it went in", "[services]")
{
    RegistryOffice office;
    ReportScans scans(office.workspace());
    REQUIRE(scans.keep(office.report.id, office.write(u"ký.pdf"_s, scanned)));
    office.reopen();
    ReportScans again(office.workspace());
    const auto kept = again.of(office.report.id);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    const QString path = office.file(u"chép lại.pdf"_s);
    REQUIRE(again.copyTo(kept->front(), path));
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == scanned);
    REQUIRE(again.remove(kept->front().id));
    CHECK(again.of(office.report.id)->empty());
}

TEST_CASE("what is no scan, too large or not there is refused with its name", "[services]")
{
    RegistryOffice office;
    ReportScans scans(office.workspace());
    const auto keep = [&](const QString& path) { return scans.keep(office.report.id, path); };
    CHECK(keep(office.write(u"thư.docx"_s, "PK\3\4")).has(services::errors::scanUnknownForm));
    CHECK(keep(office.file(u"không có.pdf"_s)).has(services::errors::fileMissing));
    const QByteArray large = "%PDF-" + QByteArray(ReportScans::mostBytes, ' ');
    CHECK(keep(office.write(u"lớn.pdf"_s, large)).has(services::errors::scanTooLarge));
    CHECK(scans.of(office.report.id)->empty());
}
