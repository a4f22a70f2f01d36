// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/ReportChecks.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "office/TestOffice.h"
#include "services/exchange/NarrativeFile.h"
#include "services/exchange/RecordLoader.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::Narrative;
using services::ReportChecks;
using services::ReportFinding;
namespace checks = domain::errors::checks;

namespace {

const QString seedNarrative = QStringLiteral(HOANHAP_SEED "/narrative-2021.json");

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct CheckedOffice
{
    explicit CheckedOffice(const QString& preset = u"so-ldtbxh-dong-thap-2021"_s, int year = 2021)
        : office(preset, QDate(year, 12, 6))
    {
        const QString records = QStringLiteral(HOANHAP_FIXTURES "/records/report-2021.json");
        if (year == 2021)
            REQUIRE(services::RecordLoader(office.workspace()).load(bytesIn(records)));
        const auto draft = services::ReportService(office.workspace()).draft(year);
        REQUIRE(draft);
        report = draft->report;
    }

    std::vector<ReportFinding> allFound(const Narrative& narrative)
    {
        const auto findings = ReportChecks(office.workspace()).of(report, narrative);
        REQUIRE(findings);
        return *findings;
    }
    /// Without the units below the office, of which none has figures here.
    std::vector<ReportFinding> found(const Narrative& narrative)
    {
        std::vector<ReportFinding> findings = allFound(narrative);
        std::erase_if(findings, [](const auto& finding) { return finding.code == checks::unitsSilent; });
        return findings;
    }

    TestOffice office;
    domain::Report report;
};

/// Something in each section, so that only the slip under test is found.
Narrative saying(const QString& section, const QString& text)
{
    Narrative narrative;
    for (const QString& key : services::ReportKind::all().front().written)
        narrative.sections[key] = QStringList{u"Công tác được triển khai đúng kế hoạch."_s};
    narrative.sections[section] = QStringList{text};
    return narrative;
}

QStringList told(const std::vector<ReportFinding>& findings)
{
    QStringList lines;
    for (const ReportFinding& finding : findings)
        lines << QString(finding.code.latin1()) + u": "_s + finding.quote + u" → "_s + finding.suggestion;
    return lines;
}

bool names(
    const std::vector<ReportFinding>& findings, ErrorCode code, const QString& words, const QString& right)
{
    return std::ranges::any_of(findings, [&](const ReportFinding& finding) {
        return finding.code == code && finding.quote.contains(words) && finding.suggestion == right;
    });
}

Narrative mended(CheckedOffice& office, Narrative narrative)
{
    for (int step = 0; step < 100; ++step) {
        const auto findings = office.found(narrative);
        const auto next = std::ranges::find_if(findings, &ReportFinding::canBeRepaired);
        if (next == findings.end())
            break;
        const auto repaired = ReportChecks::repaired(narrative, *next);
        REQUIRE(repaired);
        narrative = *repaired;
    }
    return narrative;
}

} // namespace

TEST_CASE("the slips of the pen in the report of 2021 are named and the mended text is left in peace")
{
    if (!QFileInfo::exists(seedNarrative))
        SKIP("the report of 2021 is not beside this checkout (HOANHAP_SHARED_DIR)");
    CheckedOffice office;
    const auto narrative = services::readNarrative(bytesIn(seedNarrative));
    REQUIRE(narrative);
    const auto found = office.found(*narrative);
    INFO(told(found).join(u'\n').toStdString());
    CHECK(names(found, checks::doubledWord, u"tình hình hình"_s, u"hình"_s));
    CHECK(names(found, checks::doubledWord, u"truyền truyền"_s, u"tuyên truyền"_s));
    CHECK(names(found, checks::symbolKind, u"16/TTg"_s, u"16/CT-TTg"_s));
    CHECK(names(found, checks::citationDate, u"31 tháng 3 năm 2021"_s, u"31 tháng 3 năm 2020"_s));
    CHECK(names(found, checks::brokenAbbreviation, u"SLĐT BXH"_s, u"SLĐTBXH"_s));
    CHECK(names(found, checks::mixedTones, u"hoà nhập"_s, u"hòa"_s));
    CHECK(names(found, checks::mixedDashes, u"Lao động –"_s, u" - "_s));
    CHECK(names(found, checks::mixedDates, u"11 tháng 3 năm 2021"_s, u"11/3/2021"_s));
    CHECK(names(found, checks::planIssuer, u"Sở Lao động"_s, u"Ủy ban nhân dân Tỉnh"_s));
    CHECK(told(office.found(mended(office, *narrative))) == QStringList());
}

TEST_CASE("other slips of the same sorts are named with their repair")
{
    CheckedOffice office;
    const auto check = [&](ErrorCode code, const QString& text, const QString& words, const QString& right) {
        const auto found = office.found(saying(u"situation"_s, text));
        INFO(told(found).join(u'\n').toStdString());
        CHECK(found.size() == 1);
        CHECK(names(found, code, words, right));
        CHECK(told(office.found(mended(office, saying(u"situation"_s, text)))) == QStringList());
    };
    check(checks::doubledWord, u"Các đơn vị đã phối phối hợp chặt chẽ."_s, u"phối phối"_s, u"phối"_s);
    check(checks::doubledWord, u"Đã mở lớp mở lớp hàn."_s, u"mở lớp mở lớp"_s, u"mở lớp"_s);
    check(checks::symbolKind, u"Theo Quyết định số 12/UBND của UBND Tỉnh."_s, u"12/UBND"_s, u"12/QĐ-UBND"_s);
    check(checks::symbolKind, u"Theo Công văn số 9/CV-STP."_s, u"9/CV-STP"_s, u"9/STP"_s);
    check(checks::brokenAbbreviation, u"Công văn số 88/SLDTBXH-VP đã gửi."_s, u"SLDTBXH"_s, u"SLĐTBXH"_s);
    check(checks::citationNumber, u"Theo Công văn số 1824/CAT-THAHS&HTTP ngày 23/11/2021."_s,
        u"1824/CAT-THAHS&HTTP"_s, u"1842/CAT-THAHS&HTTP"_s);
    check(checks::citationDate, u"Kế hoạch số 71/KH-UBND ngày 13/11/2021 của Ủy ban nhân dân Tỉnh."_s,
        u"13/11/2021"_s, u"11/3/2021"_s);
    check(checks::lastYear, u"Trong năm 2020, công tác có tiến bộ."_s, u"năm 2020"_s, u"2021"_s);
    check(checks::mixedTones, u"Văn hóa, xã hội được củng cố; đã hoà nhập."_s, u"hoà"_s, u"hòa"_s);
    check(checks::lastYear, u"Trên đây là kết quả năm 2020 của SLĐTBXH."_s, u"năm 2020"_s, u"2021"_s);
    check(checks::brokenAbbreviation, u"Các UBDN xã phối hợp."_s, u"UBDN"_s, u"UBND"_s);
    check(checks::brokenAbbreviation, u"Phòng LĐTBHX các huyện phối hợp."_s, u"LĐTBHX"_s, u"LĐTBXH"_s);
    check(checks::mixedDashes, u"Phòng Lao động — Thương binh và Xã hội phối hợp."_s, u"động —"_s, u" - "_s);
    check(checks::symbolKind, u"Theo Chỉ thị số 16-TTg ngày 31/3/2020."_s, u"16-TTg"_s, u"16/CT-TTg"_s);
    check(checks::symbolKind, u"Theo Nghị định số 80/2011/CP-NĐ."_s, u"80/2011/CP-NĐ"_s, u"80/2011/NĐ-CP"_s);
    check(checks::planIssuer, u"Kế hoạch số 71 ngày 11/3/2021 của Sở LĐTBXH."_s, u"Sở LĐTBXH"_s,
        u"Ủy ban nhân dân Tỉnh"_s);
}

TEST_CASE("a wrong citation is named behind another one, and where both its day and its issuer are wrong")
{
    CheckedOffice office;
    const auto found = office.found(saying(u"situation"_s,
        u"Căn cứ Chỉ thị số 05/CT-UBND ngày 12/4/2021 của Ủy ban nhân dân Tỉnh; Kế hoạch số 71/KH-UBND ngày "
        u"12/3/2021 của Ủy ban nhân dân Tỉnh."_s));
    INFO(told(found).join(u'\n').toStdString());
    CHECK(found.size() == 1);
    CHECK(names(found, checks::citationDate, u"12/3/2021"_s, u"11/3/2021"_s));
    const Narrative both = saying(u"situation"_s,
        u"Thực hiện Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Sở Lao động - Thương binh và Xã hội."_s);
    const auto foundBoth = office.found(both);
    INFO(told(foundBoth).join(u'\n').toStdString());
    CHECK(foundBoth.size() == 2);
    CHECK(names(foundBoth, checks::citationDate, u"12/3/2021"_s, u"11/3/2021"_s));
    CHECK(names(foundBoth, checks::planIssuer, u"Sở Lao động"_s, u"Ủy ban nhân dân Tỉnh"_s));
    CHECK(told(office.found(mended(office, both))) == QStringList());
}

TEST_CASE("a wrong letter among several in one sentence is named, also with both day and issuer wrong")
{
    CheckedOffice office;
    const auto found = office.found(saying(u"situation"_s,
        u"Căn cứ Kế hoạch số 71/KH-UBND ngày 11/3/2021 của Ủy ban nhân dân Tỉnh; Công văn số "
        u"1842/CAT-THAHS&HTTP ngày 24/11/2021 của Sở Tư pháp; Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ "
        u"tướng Chính phủ."_s));
    INFO(told(found).join(u'\n').toStdString());
    CHECK(found.size() == 2);
    CHECK(names(found, checks::citationDate, u"24/11/2021"_s, u"23/11/2021"_s));
    CHECK(std::ranges::count(found, checks::citationIssuer, &ReportFinding::code) == 1);
}

TEST_CASE("lawful doubles, comparisons and other agencies' papers are left in peace")
{
    CheckedOffice office;
    for (const QString& text :
        {u"Số người có việc làm dần dần tăng, ngày ngày có người đến hỏi."_s,
            u"Được các cơ quan quan tâm; các tổ chức tổ chức lớp học; công tác tác động tốt."_s,
            u"So với năm 2020 tăng 05 người; giai đoạn 2020-2025; từ năm 2020 đến nay."_s,
            u"Nghị quyết số 54/2019/QH14, Chỉ thị số 16-CT/TW, Luật số 41/2019/QH14, Thông tư số 10/2024/TT-BCA."_s,
            u"Kế hoạch số 71/KH-UBND ngày 05/02/2020 của UBND huyện Cao Lãnh."_s,
            u"Kế hoạch số 71/KH-UBND ngày 11/3/2021 của UBND Tỉnh, Quyết định số 5/QĐ-UBND của Chủ tịch UBND Tỉnh."_s,
            u"Tại xã Hoà Long và phường Hòa Thuận."_s, u"Phòng LĐTBXH, TTDVVL, UBND các xã phối hợp."_s}) {
        const auto found = office.found(saying(u"situation"_s, text));
        INFO(text.toStdString());
        CHECK(told(found) == QStringList());
    }
}

TEST_CASE("the prose of the training register has nothing to mend")
{
    CheckedOffice office(u"so-noi-vu-dong-thap-2025"_s, 2025);
    QFile file(u":/hoanhap/catalogues/demo-narrative.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Narrative narrative;
    for (const QString& key : services::ReportService::sectionKeys())
        for (const QJsonValue paragraph : json.value(key).toArray())
            narrative.sections[key] << paragraph.toString();
    CHECK(told(office.found(narrative)) == QStringList());
}

TEST_CASE("an office's name of another time and an empty section are named")
{
    CheckedOffice office(u"so-noi-vu-dong-thap-2025"_s, 2025);
    Narrative narrative = saying(u"situation"_s,
        u"Sở Lao động – Thương binh và Xã hội đã rà soát; Công văn số 7/SLĐTBXH-GDNN ngày 10/01/2025 vẫn áp dụng."_s);
    narrative.sections.remove(u"limitations"_s);
    const auto found = office.found(narrative);
    INFO(told(found).join(u'\n').toStdString());
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == checks::emptySection);
    CHECK(found[0].section == "limitations"_L1);
    CHECK(names(found, checks::officeOfThen, u"Sở Lao động"_s, u"Sở Nội vụ"_s));
}

TEST_CASE("short names of offices that are no more, and agencies of districts, are named after their day")
{
    CheckedOffice office(u"so-noi-vu-dong-thap-2025"_s, 2025);
    for (const auto& [text, words] :
        QList<std::pair<QString, QString>>{{u"Sở LĐTBXH đã rà soát."_s, u"Sở LĐTBXH"_s},
            {u"Phòng Lao động - Thương binh và Xã hội huyện Cao Lãnh đã rà soát."_s, u"Phòng Lao động"_s},
            {u"Phòng LĐTBXH đã rà soát."_s, u"Phòng LĐTBXH"_s},
            {u"UBND huyện Cao Lãnh đã rà soát."_s, u"UBND huyện"_s},
            {u"Công an huyện đã rà soát."_s, u"Công an huyện"_s},
            {u"UBND thành phố Sa Đéc đã rà soát."_s, u"UBND thành phố"_s}}) {
        const auto found = office.found(saying(u"situation"_s, text));
        INFO(told(found).join(u'\n').toStdString());
        CHECK(found.size() == 1);
        CHECK(std::ranges::any_of(found, [&](const ReportFinding& finding) {
            return finding.code == checks::officeOfThen && finding.quote.contains(words);
        }));
    }
    const QString before =
        u"UBND huyện Cao Lãnh trước đây; UBND thành phố Cần Thơ, Công an xã, UBND xã, Phòng Văn hóa - Xã hội."_s;
    CHECK(told(office.found(saying(u"situation"_s, before))) == QStringList());
    CheckedOffice then;
    CHECK(told(then.found(saying(u"situation"_s, u"Sở LĐTBXH, UBND huyện, Công an huyện."_s)))
        == QStringList());
}

TEST_CASE("a plan that has run out is named where a later report cites it")
{
    const Narrative narrative = saying(
        u"situation"_s, u"Thực hiện Kế hoạch số 71/KH-UBND ngày 11/3/2021 của Ủy ban nhân dân Tỉnh."_s);
    CheckedOffice late(u"so-ldtbxh-dong-thap-2021"_s, 2030);
    CHECK(std::ranges::count(late.found(narrative), checks::planEnded, &ReportFinding::code) == 1);
    CheckedOffice inTime;
    CHECK(told(inTime.found(narrative)) == QStringList());
}

TEST_CASE("a dispatch to nobody and a period that is none of the kind are told")
{
    CheckedOffice office;
    const auto codes = [&](const QString& kind, QDate from, QDate to, const QString& addressees) {
        office.report.kind = kind;
        office.report.fromDate = from;
        office.report.toDate = to;
        office.report.addressees = addressees;
        QStringList found;
        for (const ReportFinding& finding : office.found({}))
            if (QByteArrayView(finding.code.latin1()).startsWith("report_kind."))
                found << QString(finding.code.latin1());
        return found;
    };
    CHECK(codes(u"figures_request"_s, {2021, 1, 1}, {2021, 12, 31}, {})
        == QStringList{u"report_kind.no_addressee"_s});
    CHECK(codes(u"figures_request"_s, {2021, 7, 1}, {2021, 9, 30}, u"Phòng A"_s).isEmpty());
    CHECK(codes(u"quarterly"_s, {2021, 1, 1}, {2021, 12, 31}, {})
        == QStringList{u"report_kind.other_period"_s});
    CHECK(codes(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30}, {}).isEmpty());
}

TEST_CASE("the letterhead of an office that is no more is told of, with its last day")
{
    CheckedOffice office(u"so-ldtbxh-dong-thap-2021"_s, 2026);
    const auto found = office.found(saying(u"situation"_s, u"Công tác được triển khai."_s));
    const auto ended = std::ranges::find(found, checks::officeOfThen, &ReportFinding::code);
    REQUIRE(ended != found.end());
    CHECK(ended->section.isEmpty());
    CHECK(ended->arguments == QStringList{u"Sở Lao động - Thương binh và Xã hội"_s, u"28/02/2025"_s});
    CheckedOffice inTime;
    CHECK(inTime.found(saying(u"situation"_s, u"Công tác được triển khai."_s)).empty());
}

TEST_CASE("a repair is offered and changes nothing that was typed meanwhile")
{
    CheckedOffice office;
    const Narrative narrative = saying(u"situation"_s, u"Đã phối phối hợp."_s);
    const auto found = office.found(narrative);
    REQUIRE(found.size() == 1);
    CHECK(ReportChecks::repaired(narrative, found[0])->sections[u"situation"_s][0] == u"Đã phối hợp."_s);
    CHECK_FALSE(ReportChecks::repaired(saying(u"situation"_s, u"Nay đã phối phối hợp."_s), found[0]));
    CHECK(found[0].quote.size() <= ReportFinding::longestQuote);
}

TEST_CASE("which sections must be written follows the kind of the report")
{
    CheckedOffice office;
    const auto emptyOf = [&](const QString& kind, QDate from, QDate to) {
        const auto draft = services::ReportService(office.office.workspace()).draft(kind, from, to);
        REQUIRE(draft);
        QStringList sections;
        for (const ReportFinding& finding : *ReportChecks(office.office.workspace()).of(draft->report, {}))
            if (finding.code == checks::emptySection)
                sections << finding.section;
        return sections;
    };
    CHECK(emptyOf(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30}) == QStringList{u"next_year"_s});
    CHECK(emptyOf(u"extraordinary"_s, {2021, 7, 1}, {2021, 9, 30}) == QStringList{u"results"_s});
    CHECK(emptyOf(u"figures_request"_s, {2021, 1, 1}, {2021, 12, 31}).isEmpty());
    CHECK(emptyOf(u"annual"_s, {2021, 1, 1}, {2021, 12, 31}).size() == 5);
}

TEST_CASE("units without figures are found before the signature, whatever annexes the report has",
    "[services][reports]")
{
    CheckedOffice office;
    const Narrative narrative = saying(u"situation"_s, u"Tình hình ổn định."_s);
    const auto silent = [&] {
        return std::ranges::count(office.allFound(narrative), checks::unitsSilent, &ReportFinding::code);
    };
    for (const QString& annexes : {u""_s, u"comparison"_s, u"by_unit comparison"_s}) {
        office.report.annexes = annexes;
        INFO(annexes.toStdString());
        CHECK(silent() == 1);
    }
    office.report.kind = u"figures_request"_s; // the letter itself says who has not sent any
    CHECK(silent() == 0);
}

TEST_CASE("a plan that came after the report is questioned, in its opening and in its text")
{
    CheckedOffice office;
    services::ReportService service(office.office.workspace());
    const auto early = service.draft(2019);
    REQUIRE(early);
    domain::Report edited = early->report;
    edited.planId = office.report.planId;
    office.report = service.saveReport(early->report, edited)->report;
    const auto found = office.found(saying(u"situation"_s, u"Thực hiện Kế hoạch số 71/KH-UBND."_s));
    CHECK(std::ranges::count(found, checks::citationLater, &ReportFinding::code) == 2);
    const auto told = std::ranges::find(found, checks::citationLater, &ReportFinding::code);
    REQUIRE(told != found.end());
    CHECK(told->severity == ReportFinding::Severity::Look);
    CHECK(told->arguments.back() == u"31/12/2019"_s);
}
