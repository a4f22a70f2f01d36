// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/papers/ClassPapers.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "domain/organisation/Unit.h"
#include "domain/training/AttendanceRules.h"
#include "domain/training/TrainingErrorCodes.h"
#include "services/training/TrainingOffice.h"

#include <QRegularExpression>
#include <numeric>

using namespace hoanhap;
using namespace hoanhap::tests;
using services::ClassPaper;

namespace {

/// Two supported learners of the register, a guest, three by number; An came 5 days and Tư 3.
Uuid classForPapers(TrainingOffice& office)
{
    domain::ClassFile file =
        office.planned(6, {office.enter(u"Lê Văn An"_s, 1990), office.enter(u"Lê Thị Tư"_s, 1991)});
    for (domain::Enrolment& learner : file.enrolments) {
        learner.id = office.workspace().newId();
        learner.supported = true;
        learner.supportGround = u"rural"_s;
    }
    file.enrolments[0].distanceKm = 20;
    file.enrolments[0].state = domain::EnrolmentState::Completed;
    file.vocationalClass.decisionNumber = u"7/QĐ-SLĐTBXH"_s;
    file.vocationalClass.decisionDate = QDate(2021, 5, 20);
    file.guests.resize(1);
    file.guests[0].fullName = u"Phạm Văn Ba"_s;
    file.guests[0].groupCode = u"released"_s;
    file.headCounts.resize(1);
    file.headCounts[0].groupCode = u"rehabilitation"_s;
    file.headCounts[0].people = 3;
    file.funding.resize(1);
    file.funding[0].item = u"Thù lao giảng dạy"_s;
    file.funding[0].amount = 25'000'000;
    file.certificates.resize(1);
    file.certificates[0].enrolmentId = file.enrolments[0].id;
    file.certificates[0].number = u"SC 0012"_s;
    const domain::ClassFile held = office.hold(file);
    std::vector<services::AttendanceService::Mark> marks;
    for (int day = 1; day <= 5; ++day)
        marks.push_back({held.enrolments[0].id, QDate(2021, 6, day), domain::attendance::full});
    for (int day = 1; day <= 3; ++day)
        marks.push_back({held.enrolments[1].id, QDate(2021, 6, day), domain::attendance::full});
    REQUIRE(services::AttendanceService(office.workspace()).mark(held.vocationalClass.id, marks));
    return held.vocationalClass.id;
}

QString paperText(const services::Paper& paper)
{
    const auto bytes = document::render(
        paper.document, document::paginate(paper.document), *document::formatOf(u"paper.txt"_s));
    return QString::fromUtf8(bytes);
}

constexpr std::array everyClassPaper{ClassPaper::Opening, ClassPaper::Notice, ClassPaper::Attendance,
    ClassPaper::Support, ClassPaper::Recognition, ClassPaper::Certificates};

} // namespace

TEST_CASE("no paper of a class tells that anybody was convicted", "[services][training]")
{
    TrainingOffice office;
    const Uuid held = classForPapers(office);
    for (const ClassPaper kind : everyClassPaper) {
        const auto paper = services::classPaper(office.workspace(), kind, held);
        REQUIRE(paper);
        const QString text = paperText(*paper).toLower();
        for (const QString& word :
            {u"án"_s, u"tù"_s, u"phạm tội"_s, u"nghiện"_s, u"tái hòa nhập"_s, u"hình phạt"_s}) {
            INFO(static_cast<int>(kind) << ' ' << word.toStdString());
            CHECK(!text.contains(
                QRegularExpression(u"\\b%1\\b"_s.arg(word), QRegularExpression::UseUnicodePropertiesOption)));
        }
    }
}

TEST_CASE("the decision names the class, its money and its learners", "[services][training]")
{
    TrainingOffice office;
    const auto paper = services::classPaper(office.workspace(), ClassPaper::Opening, classForPapers(office));
    REQUIRE(paper);
    const QString text = paperText(*paper);
    CHECK(paper->people == 6);
    for (const QString& words : {u"QUYẾT ĐỊNH:"_s, u"gồm 06 học viên (sáu học viên)"_s,
             u"25.000.000 đồng (Bằng chữ: Hai mươi lăm triệu đồng)"_s, u"Lê Thị Tư"_s, u"Phạm Văn Ba"_s,
             u"Số: 07/QĐ-SLĐTBXH"_s, u"03 học viên do Trung tâm Dịch vụ việc làm lập danh sách riêng"_s}) {
        INFO(words.toStdString());
        CHECK(text.simplified().contains(words));
    }
    CHECK(!text.contains(u"…"_s));
}

TEST_CASE("meals and travel are summed up in figures and in words", "[services][training]")
{
    TrainingOffice office;
    const auto paper = services::classPaper(office.workspace(), ClassPaper::Support, classForPapers(office));
    REQUIRE(paper);
    REQUIRE(paper->table);
    REQUIRE(paper->table->rows.size() == 3); // An, Tư and the sum
    CHECK(std::get<qint64>(paper->table->rows[0][6]) == 350'000); // 5 days and travel
    CHECK(std::get<qint64>(paper->table->rows[1][6]) == 90'000);
    CHECK(std::get<qint64>(paper->table->rows[2][6]) == 440'000);
    const QString text = paperText(*paper);
    CHECK(text.contains(u"440.000 đồng (Bằng chữ: Bốn trăm bốn mươi ngàn đồng)"_s));
    CHECK(text.contains(u"350.000"_s));
    const auto& table = std::get<document::Table>(paper->document.blocks.front());
    for (const size_t sum : {4, 5, 6})
        CHECK(table.rows.front()[sum].alignment == document::Alignment::Right);
    REQUIRE(table.totals.size() == 1); // on the page of the last learners
    CHECK(document::textOf(table.totals.front()[6].runs) == u"440.000"_s);
    CHECK(table.rows.size() == 2);
}

TEST_CASE("results and certificates list who completed the class", "[services][training]")
{
    TrainingOffice office;
    const Uuid held = classForPapers(office);
    const QString recognition =
        paperText(*services::classPaper(office.workspace(), ClassPaper::Recognition, held)).simplified();
    CHECK(recognition.contains(u"Công nhận 01 học viên (một học viên) hoàn thành"_s));
    CHECK(recognition.contains(u"SC 0012"_s));
    CHECK(!recognition.contains(u"Lê Thị Tư"_s));
    const auto list = services::classPaper(office.workspace(), ClassPaper::Certificates, held);
    CHECK(list->table->rows.size() == 1);
    const auto sheet = services::classPaper(office.workspace(), ClassPaper::Attendance, held);
    CHECK(sheet->table->rows.size() == 3);
    CHECK(sheet->document.orientation == document::Orientation::Landscape);
}

TEST_CASE("a class that is not there has no papers", "[services][training]")
{
    TrainingOffice office;
    CHECK(!services::classPaper(office.workspace(), ClassPaper::Opening, office.workspace().newId()));
}

TEST_CASE(
    "the sheet of a short class has room in its days and no huge column of names", "[services][training]")
{
    TrainingOffice office;
    const Uuid learner = office.enter(u"Lê Văn An"_s, 1990);
    for (const int days : {1, 3, 10, 30}) {
        domain::ClassFile file = office.planned(6, {learner});
        file.vocationalClass.endsOn = QDate(2021, 6, days);
        const auto paper = services::classPaper(
            office.workspace(), ClassPaper::Attendance, office.hold(file).vocationalClass.id);
        REQUIRE(paper);
        const auto& table = std::get<document::Table>(paper->document.blocks[1]);
        INFO(days);
        CHECK(std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0) == 2410);
        CHECK(table.columnWidths[1] <= 2410 * 2 / 5);
        CHECK(table.columnWidths.size() == table.rows[0].size());
        CHECK((table.columnWidths.back() >= 300) == (days <= 3)); // a column for notes
        CHECK(table.columnWidths[days <= 3 ? 3 : 2] >= (days == 30 ? 50 : 140));
    }
}

TEST_CASE(
    "a paper of a class long over bears its own day or leaves the day to the pen", "[services][training]")
{
    TrainingOffice office;
    domain::ClassFile file = office.planned(3, {office.enter(u"Lê Văn An"_s, 1990)});
    file.enrolments[0].state = domain::EnrolmentState::Completed;
    const Uuid undated = office.hold(file).vocationalClass.id;
    for (const ClassPaper kind : everyClassPaper) {
        const auto paper = services::classPaper(office.workspace(), kind, undated);
        REQUIRE(paper);
        INFO(static_cast<int>(kind));
        const document::Letterhead& head = paper->document.letterhead;
        CHECK_FALSE(head.day);
        CHECK_FALSE(head.month);
        CHECK(head.year == 0);
        CHECK_FALSE(paperText(*paper).contains(u"tháng 12"_s)); // which it is today
    }
    file = office.planned(4, {office.enter(u"Lê Thị Tư"_s, 1991)});
    file.enrolments[0].state = domain::EnrolmentState::Completed;
    file.vocationalClass.recognitionDate = QDate(2021, 5, 12);
    const auto dated = services::classPaper(
        office.workspace(), ClassPaper::Recognition, office.hold(file).vocationalClass.id);
    REQUIRE(dated);
    CHECK(paperText(*dated).contains(u"Đồng Tháp, ngày 12 tháng 5 năm 2021"_s));
}

TEST_CASE("a paper of a class that has not begun is one of this month", "[services][training]")
{
    TrainingOffice office;
    domain::ClassFile file = office.planned(12, {});
    file.vocationalClass.startsOn = QDate(2021, 12, 20);
    file.vocationalClass.endsOn = QDate(2021, 12, 30);
    const Uuid ahead = office.hold(file).vocationalClass.id;
    const auto decision = services::classPaper(office.workspace(), ClassPaper::Opening, ahead);
    REQUIRE(decision);
    CHECK(decision->document.letterhead.month == 12);
    CHECK(decision->document.letterhead.year == 2021);
    CHECK_FALSE(decision->document.letterhead.day);
}

TEST_CASE("the papers of a class bear the letterhead of the unit that holds it", "[services][training]")
{
    TrainingOffice office;
    domain::ClassFile file = office.planned(6, {});
    auto& units = office.workspace().stores().of<domain::Unit>();
    const auto centre = units.whereEqual("code", u"ttdvvl-dong-thap"_s);
    REQUIRE(centre.size() == 1);
    file.vocationalClass.unitId = centre.front().id;
    file.vocationalClass.decisionDate = QDate(2021, 5, 20);
    const auto paper =
        services::classPaper(office.workspace(), ClassPaper::Opening, office.hold(file).vocationalClass.id);
    REQUIRE(paper);
    const document::Letterhead& head = paper->document.letterhead;
    CHECK(head.issuer == QStringList{u"TRUNG TÂM"_s, u"DỊCH VỤ VIỆC LÀM"_s});
    CHECK(head.symbol == u"QĐ-TTDVVL"_s);
    CHECK(head.day == 20);
}

TEST_CASE("the head of an office is not called by its first word twice", "[services][training]")
{
    TrainingOffice office;
    domain::ClassFile file = office.planned(6, {});
    const auto district =
        office.workspace().stores().of<domain::Unit>().whereEqual("code", u"phong-ldtbxh-lap-vo"_s);
    REQUIRE(district.size() == 1);
    file.vocationalClass.unitId = district.front().id;
    const auto paper =
        services::classPaper(office.workspace(), ClassPaper::Opening, office.hold(file).vocationalClass.id);
    REQUIRE(paper);
    const QString text = paperText(*paper).simplified();
    CHECK(text.contains(u"TRƯỞNG PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_s));
    CHECK_FALSE(text.contains(u"PHÒNG PHÒNG"_s));
}

TEST_CASE("no results are recognised of a class that nobody has completed", "[services][training]")
{
    TrainingOffice office;
    const domain::ClassFile held = office.hold(office.planned(6, {office.enter(u"Lê Văn An"_s, 1990)}));
    const auto paper =
        services::classPaper(office.workspace(), ClassPaper::Recognition, held.vocationalClass.id);
    REQUIRE_FALSE(paper);
    CHECK(paper.has(domain::errors::training::nobodyCompleted));
    CHECK(services::classPaper(office.workspace(), ClassPaper::Certificates, held.vocationalClass.id));
}

TEST_CASE("a class without a level is recognised without a hole in the sentence", "[services][training]")
{
    TrainingOffice office;
    services::ClassService classes = office.classes();
    const Uuid held = classForPapers(office);
    const domain::ClassFile base = *classes.load(held);
    domain::ClassFile file = base;
    file.vocationalClass.level.clear();
    REQUIRE(classes.save(base, file));
    const QString text =
        paperText(*services::classPaper(office.workspace(), ClassPaper::Recognition, held)).simplified();
    CHECK(text.contains(u"Cấp chứng chỉ cho 01 học viên"_s));
}

TEST_CASE("the list of meals and travel tells every rate that it pays", "[services][training]")
{
    TrainingOffice office;
    services::ClassService classes = office.classes();
    const Uuid held = classForPapers(office);
    const auto told = [&] {
        return paperText(*services::classPaper(office.workspace(), ClassPaper::Support, held)).simplified();
    };
    CHECK(told().contains(u"200.000 đồng/khóa học khi cách nơi học từ 15 km trở lên."_s));
    CHECK_FALSE(told().contains(u"300.000 đồng/khóa học"_s));
    const domain::ClassFile base = *classes.load(held);
    domain::ClassFile file = base;
    for (domain::Enrolment& learner : file.enrolments)
        learner.supportGround = u"disabled"_s;
    REQUIRE(classes.save(base, file));
    CHECK(told().contains(u"300.000 đồng/khóa học khi cách từ 5 km trở lên đối với người khuyết tật"_s));
}
