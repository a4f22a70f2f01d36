// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of classes, referrals and sessions as they leave the office: PDF files that poppler reads back.
#include "acceptance/PaperText.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "domain/training/AttendanceRules.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/activities/papers/SessionPapers.h"
#include "services/placement/ReferralService.h"
#include "services/placement/papers/ReferralPapers.h"
#include "services/training/AttendanceService.h"
#include "services/training/ClassService.h"
#include "services/training/papers/ClassPapers.h"

#include <QFile>
#include <QRegularExpression>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ClassPaper;

namespace {

/// An office with two people who served a sentence, a class, a session and a referral of theirs.
struct WorkingOffice : tests::TestOffice
{
    Uuid an = enter(u"Lê Văn An"_s, 1990);
    Uuid tu = enter(u"Lê Thị Tư"_s, 1991);

    Uuid enter(const QString& name, int born)
    {
        return tests::storedPerson(workspace(), [&](domain::PersonFile& file) {
            file.person.fullName = name;
            file.person.birth = text::PartialDate::ofYear(born);
            file.residences.emplace_back().areaCode = u"2021:30253"_s;
            file.residences.back().kind = u"permanent"_s;
            domain::LegalStatus& served = file.statuses.emplace_back();
            served.kind = u"sentence_served"_s;
            served.offence = u"Trộm cắp tài sản"_s;
            served.offenceArticle = u"173"_s;
            served.judgmentNumber = u"45/2019/HS-ST"_s;
            served.court = u"Tòa án nhân dân huyện Châu Thành"_s;
            served.placeServed = u"Trại giam Cao Lãnh"_s;
            served.certificateNumber = u"118/GCN-TG"_s;
            served.releasedOn = QDate(2021, 1, 15);
        }).person.id;
    }
    /// Ten days; An came on all of them and completed, Tư came on three.
    Uuid hold()
    {
        services::ClassService classes(workspace());
        domain::ClassFile file = classes.blank();
        domain::VocationalClass& known = file.vocationalClass;
        known.name = u"Lớp Hàn điện"_s;
        known.occupation = u"Hàn điện"_s;
        known.level = u"under_3_months"_s;
        known.startsOn = QDate(2021, 6, 1);
        known.endsOn = QDate(2021, 6, 10);
        known.state = domain::ClassState::Completed;
        known.decisionNumber = u"7/QĐ-SLĐTBXH"_s;
        known.decisionDate = QDate(2021, 5, 20);
        file.partners.emplace_back().role = u"organiser"_s;
        file.partners[0].name = u"Trung tâm Dịch vụ việc làm"_s;
        for (const Uuid& person : {an, tu}) {
            domain::Enrolment& learner = file.enrolments.emplace_back();
            learner.id = workspace().newId();
            learner.personId = person;
            learner.supported = true;
            learner.supportGround = u"rural"_s;
        }
        file.enrolments[0].distanceKm = 20;
        file.enrolments[0].state = domain::EnrolmentState::Completed;
        file.enrolments[0].result = u"Khá"_s;
        file.certificates.emplace_back().enrolmentId = file.enrolments[0].id;
        file.certificates[0].number = u"SC 0012"_s;
        file.certificates[0].registerNumber = u"15"_s;
        file.certificates[0].issuedOn = QDate(2021, 6, 20);
        const auto saved = classes.save(classes.blank(), file);
        REQUIRE(saved);
        mark(saved->file);
        return saved->file.vocationalClass.id;
    }
    void mark(const domain::ClassFile& file)
    {
        std::vector<services::AttendanceService::Mark> marks;
        for (int day = 1; day <= 10; ++day)
            marks.push_back({file.enrolments[0].id, QDate(2021, 6, day), domain::attendance::full});
        for (int day = 1; day <= 3; ++day)
            marks.push_back({file.enrolments[1].id, QDate(2021, 6, day), domain::attendance::full});
        REQUIRE(services::AttendanceService(workspace()).mark(file.vocationalClass.id, marks));
    }
    Uuid refer()
    {
        services::ReferralService referrals(workspace());
        domain::Referral referral = referrals.blank();
        referral.personId = an;
        referral.employerName = u"Cơ sở cơ khí Năm Thành"_s;
        referral.jobTitle = u"Thợ hàn"_s;
        referral.referredOn = QDate(2021, 7, 1);
        const auto saved = referrals.save(domain::Referral(), referral);
        REQUIRE(saved);
        return saved->file.referral.id;
    }
    Uuid counsel()
    {
        services::SessionService sessions(workspace());
        domain::SessionFile file = sessions.blank();
        file.session.kind = u"group"_s;
        file.session.topic = u"Học nghề và việc làm"_s;
        file.session.heldOn = QDate(2021, 5, 4);
        file.session.place = u"Nhà văn hóa xã"_s;
        domain::SessionParticipant& came = file.participants.emplace_back();
        came.personId = an;
        came.attendance = u"came"_s;
        came.result = u"need_found"_s;
        came.needKind = u"legal_papers"_s;
        const auto saved = sessions.save(domain::SessionFile(), file);
        REQUIRE(saved);
        return saved->file.session.id;
    }
    /// The words of a paper, printed and read back.
    QString printed(const Result<services::Paper>& paper)
    {
        REQUIRE(paper);
        const QString path = file(u"giấy.pdf"_s);
        QFile pdf(path);
        REQUIRE(pdf.open(QIODevice::WriteOnly));
        pdf.write(document::render(
            paper->document, document::paginate(paper->document), *document::formatOf(path)));
        pdf.close();
        return tests::textOfPdf(path).simplified();
    }
};

void checkSays(const QString& text, const QStringList& words)
{
    for (const QString& said : words) {
        INFO(said.toStdString() << "\nin: " << text.toStdString());
        CHECK(text.contains(said));
    }
}

/// Neither what stands in the record of those people nor a word that speaks of one.
void checkHidesRecord(const QString& text)
{
    for (const QString& secret : {u"Trộm cắp"_s, u"HS-ST"_s, u"Tòa"_s, u"Trại giam"_s, u"118/GCN"_s}) {
        INFO(secret.toStdString() << "\nin: " << text.toStdString());
        CHECK_FALSE(text.contains(secret, Qt::CaseInsensitive));
    }
    for (const QString& word :
        {u"án"_s, u"tù"_s, u"phạm tội"_s, u"hình phạt"_s, u"án tích"_s, u"tái hòa nhập"_s}) {
        INFO(word.toStdString() << "\nin: " << text.toStdString());
        CHECK_FALSE(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word),
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption)));
    }
}

} // namespace

TEST_CASE("the papers that open a class are printed with its day and its learners", "[acceptance]")
{
    WorkingOffice office;
    const Uuid held = office.hold();
    const QString decision =
        office.printed(services::classPaper(office.workspace(), ClassPaper::Opening, held));
    checkSays(
        decision, {u"Số: 07/QĐ-SLĐTBXH"_s, u"QUYẾT ĐỊNH"_s, u"Hàn điện"_s, u"Lê Văn An"_s, u"Lê Thị Tư"_s});
    checkHidesRecord(decision);
    const QString notice = office.printed(services::classPaper(office.workspace(), ClassPaper::Notice, held));
    checkSays(notice,
        {u"THÔNG BÁO"_s, u"Ngày khai giảng: ngày 01/6/2021"_s, u"đến ngày 10/6/2021"_s, u"02 học viên"_s});
    checkHidesRecord(notice);
}

TEST_CASE("attendance and money of a class are printed, the sum in words too", "[acceptance]")
{
    WorkingOffice office;
    const Uuid held = office.hold();
    const QString sheet =
        office.printed(services::classPaper(office.workspace(), ClassPaper::Attendance, held));
    checkSays(sheet, {u"BẢNG ĐIỂM DANH"_s, u"Tháng 6 năm 2021"_s, u"Lê Văn An"_s, u"×"_s});
    CHECK(sheet.count(u'×') == 10 + 3 + 1); // and the note that says what it stands for
    checkHidesRecord(sheet);
    const QString money = office.printed(services::classPaper(office.workspace(), ClassPaper::Support, held));
    // An 10 × 30.000 + 200.000, Tư 3 × 30.000
    checkSays(money, {u"500.000"_s, u"90.000"_s, u"590.000 đồng"_s, u"Năm trăm chín mươi ngàn đồng"_s});
    checkHidesRecord(money);
}

TEST_CASE("results and certificates of a class are printed for who completed it", "[acceptance]")
{
    WorkingOffice office;
    const Uuid held = office.hold();
    const QString recognition =
        office.printed(services::classPaper(office.workspace(), ClassPaper::Recognition, held));
    checkSays(recognition, {u"01 học viên (một học viên)"_s, u"Lê Văn An"_s, u"Khá"_s, u"SC 0012"_s});
    CHECK_FALSE(recognition.contains(u"Lê Thị Tư"_s));
    checkHidesRecord(recognition);
    const QString list =
        office.printed(services::classPaper(office.workspace(), ClassPaper::Certificates, held));
    checkSays(list, {u"Lê Văn An"_s, u"SC 0012"_s, u"20/6/2021"_s});
    CHECK_FALSE(list.contains(u"Lê Thị Tư"_s));
    checkHidesRecord(list);
}

TEST_CASE("the slip that goes to an employer and the one that comes back say what they must", "[acceptance]")
{
    WorkingOffice office;
    const Uuid referral = office.refer();
    services::ReferralPapers papers(office.workspace());
    const QString slip = office.printed(papers.referralSlip(referral));
    checkSays(slip,
        {u"GIẤY GIỚI THIỆU"_s, u"ngày 01 tháng 7 năm 2021"_s, u"Kính gửi"_s, u"Cơ sở cơ khí Năm Thành"_s,
            u"Lê Văn An"_s, u"1990"_s, u"Thợ hàn"_s, u"Tân Nhuận Đông"_s});
    checkHidesRecord(slip);
    const QString reply = office.printed(papers.replySlip(referral));
    checkSays(reply,
        {u"PHIẾU PHẢN HỒI"_s, u"CƠ SỞ CƠ KHÍ NĂM THÀNH"_s, u"ông (bà) Lê Văn An"_s, u"ngày 01/7/2021"_s,
            u"Nhận vào làm việc"_s, u"Không nhận"_s, u"ĐẠI DIỆN NƠI TUYỂN DỤNG"_s});
    checkHidesRecord(reply);
}

TEST_CASE("the minutes of a session are printed with who came and what was found", "[acceptance]")
{
    WorkingOffice office;
    const QString minutes =
        office.printed(services::SessionPapers(office.workspace()).minutes(office.counsel()));
    checkSays(minutes,
        {u"BIÊN BẢN"_s, u"Học nghề và việc làm"_s, u"Lê Văn An"_s, u"Nhà văn hóa xã"_s,
            u"Ghi nhận nhu cầu hỗ trợ"_s});
    checkHidesRecord(minutes);
}
