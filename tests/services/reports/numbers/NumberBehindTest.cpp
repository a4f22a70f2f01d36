// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/NumberBehind.h"

#include "services/exchange/RecordLoader.h"
#include "services/reports/annexes/AnnexOffice.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/FigureNames.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/numbers/RecordedAmount.h"

#include <QSet>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::Breakdown;
using services::CellChoice;
using services::FigureRef;
using services::NumberBehind;
using services::OverruledFigures;

namespace {

/// Three people in Châu Thành (one of them by amnesty), two in Sa Đéc, all since 2021; one of them since
/// 2020.
constexpr char fivePeople[] = R"({"format": 1, "records": {
    "person": [
        {"ref": "a", "full_name": "Lê Văn An", "unit_id": "unit:phong-ldtbxh-chau-thanh", "sex": "male"},
        {"ref": "b", "full_name": "Trần Thị Bé", "unit_id": "unit:phong-ldtbxh-chau-thanh", "sex": "female"},
        {"ref": "c", "full_name": "Phạm Văn Cửu", "unit_id": "unit:phong-ldtbxh-chau-thanh", "sex": "male"},
        {"ref": "d", "full_name": "Đỗ Thị Duyên", "unit_id": "unit:phong-ldtbxh-sa-dec", "sex": "female"},
        {"ref": "e", "full_name": "Võ Văn Em", "unit_id": "unit:phong-ldtbxh-sa-dec", "sex": "male"}],
    "legal_status": [
        {"person_id": "@a", "kind": "sentence_served", "from_date": "2021-03-02"},
        {"person_id": "@b", "kind": "amnesty", "from_date": "2021-04-02"},
        {"person_id": "@c", "kind": "community_sentence", "from_date": "2020-04-02"},
        {"person_id": "@d", "kind": "sentence_served", "from_date": "2021-05-02"},
        {"person_id": "@e", "kind": "sentence_served", "from_date": "2021-06-02"}]}})";

struct CountedOffice : TestOffice
{
    CountedOffice()
    {
        REQUIRE(services::RecordLoader(workspace()).load(fivePeople));
        services::ReportService service(workspace());
        const auto draft = service.draft(u"annual"_s, QDate(2021, 1, 1), QDate(2021, 12, 31));
        REQUIRE(draft);
        domain::Report edited = draft->report;
        edited.annexes = u"by_unit"_s;
        report = service.saveReport(draft->report, edited)->report;
    }
    NumberBehind behind() { return {workspace(), report}; }
    qint64 value(const FigureRef& figure) { return *behind().valueOf(figure); }
    QSet<QString> names(const FigureRef& figure)
    {
        const auto records = behind().records(figure);
        REQUIRE(records);
        QSet<QString> names;
        for (const services::CountedRecord& record : records->rows)
            names.insert(record.title);
        return names;
    }
    domain::Report report;
};

const QString chauThanh = u"phong-ldtbxh-chau-thanh"_s;

FigureRef managedIn(const QString& unit, std::optional<CellChoice> part = {})
{
    return {u"people_managed"_s, unit, std::move(part)};
}

CellChoice byStatus(const QString& code)
{
    return {Breakdown::Status, code};
}

} // namespace

TEST_CASE("a figure of a report is written down and read back whole", "[services][numbers]")
{
    const FigureRef whole{u"classes"_s};
    const FigureRef part{u"people_managed"_s, u"PH-LV"_s, byStatus(u"amnesty"_s)};
    const FigureRef within{
        u"people_managed"_s, {}, byStatus(u"amnesty"_s), CellChoice{Breakdown::Commune, u"30241"_s}};
    const FigureRef others{u"people_managed"_s, u"PH-LV"_s, byStatus(FigureRef::butNot({u"a"_s, u"b"_s}))};
    FigureRef ofClass{u"learners"_s};
    ofClass.vocationalClass = Uuid::ofCode(u"test"_s, u"lớp may"_s);
    for (const FigureRef& figure : {whole, part, within, others, ofClass}) {
        const FigureRef read = FigureRef::fromMark(figure.mark());
        INFO(figure.mark().toStdString());
        CHECK(read == figure);
        CHECK(read.within.has_value() == figure.within.has_value());
        CHECK(read.leftOut() == figure.leftOut());
        CHECK(read.vocationalClass == figure.vocationalClass);
    }
    CHECK(part.breakdown() == u"unit=PH-LV;status=amnesty"_s);
    CHECK(whole.isWhole());
    CHECK_FALSE(within.isWhole());
}

TEST_CASE("behind a cell of an annex stand the people of that unit and that ground", "[services][numbers]")
{
    CountedOffice office;
    CHECK(office.value(managedIn({})) == 5);
    CHECK(office.value(managedIn(chauThanh)) == 3);
    CHECK(office.names(managedIn(chauThanh))
        == QSet<QString>{u"Lê Văn An"_s, u"Trần Thị Bé"_s, u"Phạm Văn Cửu"_s});
    CHECK(office.names(managedIn(chauThanh, byStatus(u"amnesty"_s))) == QSet<QString>{u"Trần Thị Bé"_s});
    const auto others = byStatus(FigureRef::butNot({u"sentence_served"_s, u"amnesty"_s}));
    CHECK(office.value(managedIn(chauThanh, others)) == 1);
    CHECK(office.names(managedIn(chauThanh, others)) == QSet<QString>{u"Phạm Văn Cửu"_s});
    CHECK(office.behind().valueOf(managedIn(u"không có"_s)).ok() == false);
}

TEST_CASE("a figure is told with that of a year ago and what the plan wants", "[services][numbers]")
{
    CountedOffice office;
    const auto behind = office.behind().of(managedIn(chauThanh));
    REQUIRE(behind);
    CHECK(behind->value == 3);
    CHECK(behind->lastYear == 1); // Cửu, since April 2020
    CHECK(behind->period.from == QDate(2021, 1, 1));
    CHECK_FALSE(behind->target); // the plan wants nothing of one unit
}

TEST_CASE("every number of every annex is as great as the list behind it is long", "[services][numbers]")
{
    AnnexOffice office;
    NumberBehind behind(office.workspace(), office.report);
    int cells = 0;
    for (const services::AnnexTable& table : office.tables())
        for (const auto& row : table.rows)
            for (const services::AnnexCell& cell : row) {
                if (!cell.isStated() || !cell.value)
                    continue;
                INFO(cell.figure.mark().toStdString());
                ++cells;
                CHECK(*behind.valueOf(cell.figure) == *cell.value);
                const auto records = behind.records(cell.figure);
                REQUIRE(records);
                CHECK(amountOf(*records) == *cell.value);
            }
    CHECK(cells > 100);
}

TEST_CASE("behind a sum of two figures stands what both count", "[services][numbers]")
{
    AnnexOffice office;
    NumberBehind behind(office.workspace(), office.report);
    qint64 all = 0;
    for (const auto& row : office.table(u"placement"_s).rows) {
        const services::AnnexCell& sum = row.at(3);
        if (!sum.value)
            continue;
        INFO(sum.figure.mark().toStdString());
        CHECK(sum.figure.isSum());
        CHECK_FALSE(sum.isStated()); // its parts are
        CHECK(*behind.valueOf(sum.figure) == *sum.value);
        CHECK(behind.of(sum.figure)->value == *sum.value);
        CHECK(amountOf(*behind.records(sum.figure)) == *sum.value);
        all += *sum.value;
    }
    CHECK(all > 0);
    CHECK(amountOf(*behind.records(office.table(u"placement"_s).total.at(3).figure)) == all);
}

TEST_CASE("a sum states what its parts state", "[services][numbers]")
{
    CountedOffice office;
    OverruledFigures figures(office.workspace());
    const FigureRef sum = FigureRef{}.sumOf({u"people_managed"_s, u"people_received"_s});
    const qint64 received = office.value({u"people_received"_s});
    REQUIRE(figures.statedIn(office.report, sum)); // held since the draft was made
    CHECK(figures.statedIn(office.report, sum)->value == 5 + received);
    REQUIRE(figures.change(office.report.id, {u"people_managed"_s}, 40, u"Theo sổ giấy"_s));
    REQUIRE(figures.statedIn(office.report, sum));
    CHECK(figures.statedIn(office.report, sum)->value == 40 + received);
}

TEST_CASE("the same holds where rows are communes", "[services][numbers]")
{
    AnnexOffice office(7, u"phong-ldtbxh-chau-thanh-2021"_s);
    NumberBehind behind(office.workspace(), office.report);
    for (const auto& row : office.table(u"by_unit"_s).rows)
        for (const services::AnnexCell& cell : row)
            if (cell.isStated() && cell.value) {
                INFO(cell.figure.mark().toStdString());
                CHECK(*behind.valueOf(cell.figure) == *cell.value);
                CHECK(amountOf(*behind.records(cell.figure)) == *cell.value);
            }
}

TEST_CASE(
    "after the reorganisation rows are the communes of today, with those before them", "[services][numbers]")
{
    AnnexOffice office(7, u"so-noi-vu-dong-thap-2025"_s);
    office.report.fromDate = QDate(2021, 1, 1);
    office.report.toDate = QDate(2025, 12, 31);
    NumberBehind behind(office.workspace(), office.report);
    const QStringList code{u"by_unit"_s};
    const auto facts = services::AnnexReader(office.workspace())
                           .read(office.report, code, services::AnnexReader::Stating::Register);
    REQUIRE(facts);
    const std::vector<services::AnnexTable> tables = services::annexTables(*facts, code);
    for (const auto& row : tables.at(0).rows)
        for (const services::AnnexCell& cell : row) {
            CHECK_FALSE(cell.words.contains(u"(nay: "_s));
            CHECK_FALSE(cell.words.contains(u", tỉnh Đồng Tháp"_s)); // the same in each row
            if (!cell.isStated() || !cell.value)
                continue;
            INFO(cell.figure.mark().toStdString());
            CHECK_FALSE(cell.figure.mark().contains(u"commune=2021:"_s));
            CHECK(*behind.valueOf(cell.figure) == *cell.value);
            CHECK(amountOf(*behind.records(cell.figure)) == *cell.value);
        }
}

TEST_CASE("a frozen report keeps the number of each cell and the names it counted", "[services][numbers]")
{
    CountedOffice office;
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    office.report = services::ReportService(office.workspace()).find(office.report.id)->report;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "f", "full_name": "Ngô Văn Phúc", "unit_id": "unit:phong-ldtbxh-chau-thanh"}],
        "legal_status": [{"person_id": "@f", "kind": "amnesty", "from_date": "2021-07-01"}]}})"));
    OverruledFigures figures(office.workspace());
    CHECK(office.value(managedIn(chauThanh)) == 4); // the register goes on
    CHECK(figures.statedIn(office.report, managedIn(chauThanh))->value == 3);
    CHECK(figures.statedIn(office.report, managedIn(chauThanh, byStatus(u"amnesty"_s)))->value == 1);
    CHECK(figures.statedIn(office.report, managedIn({}))->value == 5);
    CHECK(office.behind().records(managedIn(chauThanh))->frozen);
    CHECK(office.names(managedIn(chauThanh))
        == QSet<QString>{u"Lê Văn An"_s, u"Trần Thị Bé"_s, u"Phạm Văn Cửu"_s});
    CHECK(office.names(managedIn(chauThanh, byStatus(u"amnesty"_s))) == QSet<QString>{u"Trần Thị Bé"_s});
}

TEST_CASE(
    "whoever stood in a cell when a report was frozen stands in its list for good", "[services][numbers]")
{
    CountedOffice office;
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    office.report = services::ReportService(office.workspace()).find(office.report.id)->report;
    storage::Session& session = office.workspace().session();
    session.execute("changing", "UPDATE legal_status SET kind = 'sentence_served' WHERE kind = 'amnesty'");
    session.execute("changing", "UPDATE person SET sex = 'male', birth = '1990'");
    const CellChoice women{Breakdown::Sex, u"female"_s};
    const auto others = byStatus(FigureRef::butNot({u"sentence_served"_s, u"amnesty"_s}));
    CHECK(office.value(managedIn(chauThanh, byStatus(u"amnesty"_s))) == 0); // the register goes on
    CHECK(office.value(managedIn({}, women)) == 0);
    CHECK(office.names(managedIn(chauThanh, byStatus(u"amnesty"_s))) == QSet<QString>{u"Trần Thị Bé"_s});
    CHECK(office.names(managedIn({}, women)) == QSet<QString>{u"Trần Thị Bé"_s, u"Đỗ Thị Duyên"_s});
    CHECK(office.names(managedIn(chauThanh, others)) == QSet<QString>{u"Phạm Văn Cửu"_s});
}

TEST_CASE("units, grounds and what is left of them are called by their names", "[services][numbers]")
{
    CountedOffice office;
    services::FigureNames names(office.workspace(), QDate(2021, 12, 31));
    const auto known = names.of(managedIn(chauThanh, byStatus(u"amnesty"_s)));
    CHECK(known.unit.contains(u"Châu Thành"_s));
    REQUIRE(known.parts.size() == 1);
    CHECK(known.parts.front().cells.front().label == u"Được đặc xá"_s);
    CHECK_FALSE(known.parts.front().leftOut);
    const auto others = names.of(managedIn({}, byStatus(FigureRef::butNot({u"amnesty"_s}))));
    CHECK(others.unit.isEmpty());
    CHECK(others.parts.front().leftOut);
}

TEST_CASE("a nought of a year before the register began is no number of that year", "[services][numbers]")
{
    CountedOffice office;
    const FigureRef managed{u"people_managed"_s};
    CHECK(office.behind().of(managed)->lastYear == 1);
    CHECK_FALSE(office.behind().of({u"referral_turns"_s})->lastYear);
    office.report.fromDate = QDate(2020, 1, 1);
    office.report.toDate = QDate(2020, 12, 31);
    CHECK_FALSE(office.behind().of(managed)->lastYear);
}
