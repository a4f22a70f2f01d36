// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ErrorCodes.h"
#include "services/people/papers/PaperOffice.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;
using services::Including;
using services::Paper;
using tests::PaperOffice;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a clerk makes papers without the criminal record, a head with it", "[services][papers]")
{
    PaperOffice office;
    const Uuid an = office.personNamed(u"Lê Văn An"_s);
    const auto [role, ordinary, record] = GENERATE(table<Role, bool, bool>({{Role::Viewer, false, false},
        {Role::Clerk, true, false}, {Role::Head, true, true}, {Role::RegistryClerk, false, false}}));
    office.signInAs(role);
    CHECK(office.papers().personSheet(an, Including::OrdinaryFacts).ok() == ordinary);
    CHECK(office.papers().needsByCommune().ok() == ordinary);
    CHECK(office.papers().dueForRelease(3, Including::OrdinaryFacts).ok() == ordinary);
    CHECK(office.papers().personSheet(an, Including::CriminalRecord).ok() == record);
    CHECK(office.papers().dueForRelease(3, Including::CriminalRecord).ok() == record);
    CHECK(office.papers().peopleList({}, Including::CriminalRecord).ok() == record);
}

TEST_CASE("every form of a list is written, and the audit knows of each without a name", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper = office.papers().needsByCommune();
    REQUIRE(paper);
    const auto beginnings = {std::pair(u"pdf"_s, QByteArray("%PDF")), {u"docx"_s, "PK"}, {u"xlsx"_s, "PK"},
        {u"csv"_s, "\xEF\xBB\xBF\"Xã, phường\",STT"}};
    for (const auto& [ending, beginning] : beginnings) {
        const QString path = office.file(u"nhu cầu."_s + ending);
        REQUIRE(office.papers().exportTo(*paper, path));
        CHECK(contentOf(path).contains(beginning));
    }
    REQUIRE(office.papers().recordPrint(*paper));
    const QStringList events = office.auditOfPapers();
    REQUIRE(events.size() == 5);
    CHECK(events[2].startsWith(u"paper.exported"_s));
    CHECK(events[2].contains(u"\"form\":\"xlsx\""_s));
    CHECK(events[2].contains(u"\"people\":3"_s));
    CHECK(events[4].startsWith(u"paper.printed"_s));
    CHECK_FALSE(events.join(u' ').contains(u"Lê Văn An"_s));
}

TEST_CASE("a paper that finds no room leaves the old file and no entry in the audit", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper = office.papers().needsByCommune();
    const QString path = office.file(u"nhu cầu.xlsx"_s);
    REQUIRE(office.papers().exportTo(*paper, path));
    const QByteArray former = contentOf(path);
    const qsizetype events = office.auditOfPapers().size();
    if (!tests::HostileDisk::canLimitFiles())
        SKIP("files cannot be limited here");
    {
        const tests::HostileDisk::SmallFiles limit(100);
        CHECK_FALSE(office.papers().exportTo(*paper, path));
    }
    CHECK(contentOf(path) == former);
    CHECK(office.papers().exportTo(*paper, office.file(u"không có/a.csv"_s)).has(document::errors::noFolder));
    CHECK(office.papers().exportTo(*paper, office.file(u"a.ods"_s)).has(document::errors::unknownFormat));
    CHECK(office.auditOfPapers().size() == events);
}

TEST_CASE(
    "a sheet of one person is no spreadsheet, and its event belongs to the person", "[services][papers]")
{
    PaperOffice office;
    const Uuid an = office.personNamed(u"Lê Văn An"_s);
    const Result<Paper> paper = office.papers().personSheet(an, Including::OrdinaryFacts);
    REQUIRE(paper);
    CHECK(
        office.papers().exportTo(*paper, office.file(u"phiếu.xlsx"_s)).has(document::errors::unknownFormat));
    REQUIRE(office.papers().exportTo(*paper, office.file(u"phiếu.pdf"_s)));
    bool found = false;
    office.workspace().audit().read([&](const storage::AuditEvent& event) {
        found = found || (event.action == "paper.exported"_L1 && event.personId == an);
    });
    CHECK(found);
}
