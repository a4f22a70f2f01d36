// SPDX-License-Identifier: GPL-3.0-or-later
// Offices, signers and disks that are not as a report wants them: it stays where it was.
#include "document/ErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/checks/PaperErrorCodes.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/lifecycle/ReportOffice.h"
#include "support/HostileDisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReportState;
using services::ReportService;
using tests::ReportOffice;
namespace lacking = services::errors::paper;

namespace {

/// The office with something of its letterheads or signers changed.
template <typename Change>
void changeOffice(ReportOffice& office, Change change)
{
    services::OrganisationService organisations(office.workspace());
    const auto unit = office.workspace().stores().of<domain::Unit>().find(office.workspace().actor().unitId);
    REQUIRE(unit);
    const services::UnitFile base = organisations.fileOf(*unit);
    services::UnitFile edited = base;
    change(edited);
    REQUIRE(organisations.save(base, edited));
}

/// Nothing was frozen, and the checks before signature tell why.
void checkRefused(ReportOffice& office, ErrorCode code, const QString& named)
{
    const auto refused = office.life().submit(office.report);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors() == Errors{{code, {}, {named}}});
    CHECK(office.state() == ReportState::Draft);
    CHECK(office.life().versions(office.report)->empty());
    CHECK(office.life().steps(office.report)->empty());
    const auto draft = ReportService(office.workspace()).find(office.report);
    const auto findings = services::ReportChecks(office.workspace()).of(draft->report, draft->narrative);
    CHECK(std::ranges::count(*findings, code, &services::ReportFinding::code) == 1);
}

} // namespace

TEST_CASE("a report of a unit without an abbreviation is not submitted, and printed without a dangling dash",
    "[services][reports]")
{
    ReportOffice office;
    changeOffice(office, [](services::UnitFile& file) {
        for (domain::Organisation& letterhead : file.letterheads)
            letterhead.abbreviation.clear();
    });
    checkRefused(office, lacking::noAbbreviation, u"Sở Lao động - Thương binh và Xã hội"_s);
    ReportService service(office.workspace());
    const auto draft = service.find(office.report);
    const auto facts = service.factsOf(draft->report);
    CHECK(ReportService::document(*facts, draft->narrative)->letterhead.symbol == u"BC"_s);
}

TEST_CASE("a report whose signer has no title on that day is not submitted", "[services][reports]")
{
    ReportOffice office;
    changeOffice(office, [](services::UnitFile& file) {
        for (domain::Signer& signer : file.signers) {
            signer.fullName = u"Trần Văn Ký"_s;
            signer.title.clear();
        }
    });
    checkRefused(office, lacking::signerWithoutTitle, u"Trần Văn Ký"_s);
}

TEST_CASE(
    "a file that may not be written is told, and neither report nor old file changes", "[services][reports]")
{
    if (!tests::HostileDisk::canForbidWriting())
        SKIP("folders cannot be locked here");
    ReportOffice office;
    office.sign();
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"báo cáo.docx"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("bản cũ");
    old.close();
    {
        const tests::HostileDisk::ReadOnlyFolder locked(elsewhere.path());
        CHECK(office.frozen().exportTo(office.report, path).has(document::errors::cannotWrite));
    }
    CHECK(office.state() == ReportState::Signed);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "bản cũ");
}

TEST_CASE("where the disk is full at submission the report stays a draft", "[services][reports]")
{
    if (!tests::HostileDisk::canLimitFiles())
        SKIP("files cannot be limited here");
    ReportOffice office;
    {
        const tests::HostileDisk::SmallFiles limit(4096);
        CHECK_THROWS(office.life().submit(office.report));
    }
    CHECK(office.state() == ReportState::Draft);
    CHECK(office.life().versions(office.report)->empty());
    CHECK(office.life().submit(office.report));
}

TEST_CASE("a number that cannot be one, or a day before the period, leaves the report signed",
    "[services][reports]")
{
    ReportOffice office;
    office.sign();
    for (const QString& number : {u""_s, u"-1"_s, u"34/BC"_s, u"một"_s, u"1234567"_s})
        CHECK_FALSE(office.life().issue(office.report, number, tests::december));
    CHECK_FALSE(office.life().issue(office.report, u"345"_s, QDate()));
    CHECK_FALSE(office.life().issue(office.report, u"345"_s, QDate(2020, 12, 31)));
    CHECK(office.state() == ReportState::Signed);
    CHECK(office.kept(domain::FileStage::Issued, u"pdf"_s).isEmpty());
}
