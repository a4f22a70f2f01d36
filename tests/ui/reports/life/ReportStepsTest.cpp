// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "ui/reports/OpenDesk.h"
#include "ui/reports/life/SignatureDayDialog.h"
#include "ui/reports/life/TakeBackDialog.h"
#include "ui/reports/panes/PaneBox.h"
#include "ui/reports/panes/VersionPane.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReportState;
using domain::Role;
using tests::OpenDesk;

namespace {

/// Another document that went out in the year of the report.
void sendOut(services::Workspace& workspace, const QString& number)
{
    services::PlanService plans(workspace);
    domain::Dispatch letter = plans.blankDispatch();
    letter.direction = domain::DispatchDirection::Out;
    letter.number = number;
    letter.issuer = u"Sở"_s;
    letter.subject = u"Đề nghị báo cáo"_s;
    letter.issuedOn = QDate(2021, 7, 30);
    REQUIRE(plans.saveDispatch(plans.blankDispatch(), letter));
}

void changeThePlan(services::Workspace& workspace)
{
    services::PlanService plans(workspace);
    for (const domain::Plan& plan : *plans.plans()) {
        const auto base = *plans.load(plan.id);
        auto edited = base;
        edited.plan.issuer = u"Cơ quan khác"_s;
        REQUIRE(plans.save(base, edited));
    }
}

/// Types at the head of the open section, as somebody who is not done with it.
void typeIntoText(OpenDesk& open, const QString& text)
{
    open.find<QPlainTextEdit>("sectionEdit")->setFocus();
    tests::press(Qt::Key_Home, Qt::ControlModifier);
    tests::typeKeys(text);
}

void limitPages(OpenDesk& open, const char* count)
{
    open.office.workspace().session().execute("limiting", std::string("PRAGMA max_page_count = ") + count);
}

/// The day as it is proposed; a dialog may take a moment to get the keys.
void signToday(OpenDesk& open)
{
    open.alt(Qt::Key_K);
    auto* dialog = open.window.findChild<ui::SignatureDayDialog*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
}

} // namespace

TEST_CASE("keys alone bring a report from its draft to its issue", "[ui]")
{
    OpenDesk open;
    typeIntoText(open, u"Tình hình hình mới. "_s);
    open.alt(Qt::Key_T);
    REQUIRE(open.prompts.asked.size() == 1); // what is left to look at is named first
    CHECK(open.prompts.asked.front().contains(u"– "_s));
    CHECK(open.stored().state == ReportState::Submitted);
    signToday(open);
    CHECK(open.stored().state == ReportState::Signed);
    open.alt(Qt::Key_N);
    auto* number = open.find<QLineEdit>("numberEdit");
    CHECK(open.window.focusWidget() == number); // which is active as soon as the dialog is gone
    const QString proposed = number->text();
    CHECK(proposed.toInt() > 0);
    tests::press(Qt::Key_Return); // the number as it is proposed, then the day
    tests::press(Qt::Key_Return);
    tests::press(Qt::Key_Space);
    CHECK(open.stored().state == ReportState::Issued);
    CHECK(open.stored().number == proposed);
    CHECK(open.stored().issuedOn == QDate(2021, 12, 6));
}

TEST_CASE("after a step the keys are on the page, so that Enter takes nothing back", "[ui]")
{
    OpenDesk open;
    open.find<QPushButton>("submitButton")->setFocus(); // as a click or Tab leads there
    open.alt(Qt::Key_T);
    REQUIRE(open.stored().state == ReportState::Submitted);
    CHECK(open.window.focusWidget() == open.find<ui::PagePreview>("preview"));
    open.find<QPushButton>("signButton")->setFocus();
    signToday(open);
    REQUIRE(open.stored().state == ReportState::Signed);
    QApplication::processEvents();
    CHECK(open.window.focusWidget() == open.find<ui::PagePreview>("preview"));
}

TEST_CASE("what was wrong with a text is told no more once it is another", "[ui]")
{
    OpenDesk open;
    auto* text = open.find<QPlainTextEdit>("sectionEdit");
    text->setFocus();
    text->insertPlainText(QString(400'000, u'x'));
    tests::press(Qt::Key_S, Qt::ControlModifier);
    auto* summary = open.page().findChild<QLabel*>(u"summaryLabel"_s);
    REQUIRE(summary->isVisible());
    text->undo();
    CHECK_FALSE(summary->isVisible());
}

TEST_CASE("a signer without a title is refused before anything is asked", "[ui]")
{
    OpenDesk open;
    services::OrganisationService organisations(open.office.workspace());
    const auto unit = open.office.workspace().stores().of<domain::Unit>().find(open.stored().ofUnitId);
    const services::UnitFile base = organisations.fileOf(*unit);
    services::UnitFile edited = base;
    for (domain::Signer& signer : edited.signers) {
        signer.fullName = u"Trần Văn Ký"_s;
        signer.title.clear();
    }
    REQUIRE(organisations.save(base, edited));
    open.page().refresh();
    CHECK(open.page().findChild<QComboBox*>(u"signerBox"_s)->itemText(0)
        == u"Trần Văn Ký"_s); // and no comma behind it
    typeIntoText(open, u"Tình hình hình mới. "_s);
    open.alt(Qt::Key_T);
    CHECK(open.prompts.asked.empty());
    CHECK(open.stored().state == ReportState::Draft);
}

TEST_CASE("the day of the signature is typed, and one to come is refused beside its field", "[ui]")
{
    OpenDesk open(ReportState::Submitted);
    open.alt(Qt::Key_K);
    auto* dialog = open.window.findChild<ui::SignatureDayDialog*>();
    REQUIRE(dialog);
    auto* day = dialog->findChild<QLineEdit*>(u"signedOnEdit"_s);
    CHECK(day->text() == u"06/12/2021"_s);
    day->selectAll();
    QTest::keyClicks(day, u"7/12/2021"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->findChild<QLabel*>(u"signed_onFaultLabel"_s)->isVisible());
    CHECK(open.stored().state == ReportState::Submitted);
    day->selectAll();
    QTest::keyClicks(day, u"3/12/2021"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(open.stored().state == ReportState::Signed);
    const auto steps = services::ReportLifecycle(open.office.workspace()).steps(open.report);
    CHECK(steps->back().step.signedOn() == QDate(2021, 12, 3));
}

TEST_CASE("what is left to look at is told until the report is signed, and no more then", "[ui]")
{
    OpenDesk open;
    typeIntoText(open, u"Tình hình hình mới. "_s);
    open.alt(Qt::Key_T);
    const auto* findings = open.window.findChild<QListWidget*>(u"findingList"_s);
    CHECK(findings->count() > 0);
    signToday(open);
    REQUIRE(open.stored().state == ReportState::Signed);
    CHECK(findings->count() == 0);
}

TEST_CASE("what does not add up in an annex is told of the submitted report as of its draft", "[ui]")
{
    OpenDesk open;
    services::ReportService service(open.office.workspace());
    domain::Report annexed = open.stored();
    annexed.annexes = u"placement"_s;
    REQUIRE(service.saveReport(open.stored(), annexed));
    REQUIRE(services::OverruledFigures(open.office.workspace())
                .change(open.report, services::FigureRef{u"referral_turns"_s}, 999, u"Theo huyện báo"_s));
    open.page().refresh();
    const auto* findings = open.window.findChild<QListWidget*>(u"findingList"_s);
    const auto told = [&] {
        QStringList lines;
        for (int row = 0; row < findings->count(); ++row)
            lines << findings->item(row)->text();
        return lines;
    };
    const QStringList ofDraft = told();
    CHECK(ofDraft.join(u'\n').contains(u"999"_s));
    open.alt(Qt::Key_T);
    REQUIRE(open.stored().state == ReportState::Submitted);
    CHECK(told() == ofDraft);
}

TEST_CASE("nothing is submitted where somebody wants to look at what was found first", "[ui]")
{
    OpenDesk open;
    open.prompts.agree = false;
    typeIntoText(open, u"Tình hình hình mới. "_s);
    open.alt(Qt::Key_T);
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.stored().state == ReportState::Draft);
}

TEST_CASE("the question before a report is submitted tells how many comments are not settled", "[ui]")
{
    OpenDesk open;
    services::ReportComments comments(open.office.workspace());
    for (const QString& text : {u"Nêu rõ số lớp."_s, u"Xem lại tên đơn vị."_s, u"Đã bổ sung."_s})
        REQUIRE(comments.add(open.report, u"situation"_s, 0, text));
    const auto all = comments.of(
        open.report, services::ReportService(open.office.workspace()).find(open.report)->narrative);
    REQUIRE(comments.settle(all->back().comment, true));
    open.prompts.agree = false;
    open.alt(Qt::Key_T);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.front().contains(u"Còn 2 ý kiến chưa giải quyết."_s));
    CHECK(open.stored().state == ReportState::Draft);
}

TEST_CASE("what is typed and not stored is in the copy for signing", "[ui]")
{
    OpenDesk open;
    typeIntoText(open, u"Câu mới. "_s);
    open.alt(Qt::Key_T);
    CHECK(open.stored().state == ReportState::Submitted);
    CHECK(open.lines().join(u' ').contains(u"Câu mới."_s));
    CHECK(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
}

TEST_CASE("a number that another document bears is refused beside its field", "[ui]")
{
    OpenDesk open(ReportState::Signed);
    sendOut(open.office.workspace(), u"345/SLĐTBXH-GDNN"_s);
    open.alt(Qt::Key_N);
    tests::typeKeys(u"345"_s); // over the number proposed
    open.find<QPushButton>("numberButton")->click();
    CHECK(open.find<QLabel>("numberFaultLabel")->text().contains(u"345/SLĐTBXH-GDNN"_s));
    CHECK(open.prompts.asked.isEmpty());
    CHECK(open.stored().state == ReportState::Signed);
    CHECK(open.find<QLineEdit>("numberEdit")->text() == u"345"_s);
    tests::typeKeys(u"346"_s);
    CHECK(std::ranges::none_of( // it is another number by now
        open.window.findChildren<QLabel*>(u"numberFaultLabel"_s), &QLabel::isVisible));
    for (int enter = 0; enter < 3; ++enter) // to the day, to the button, and on it
        tests::press(Qt::Key_Return);
    CHECK(open.stored().number == u"346"_s);
}

TEST_CASE("a signed report goes back to its draft for a reason, and is a new version when it returns", "[ui]")
{
    OpenDesk open(ReportState::Signed);
    open.alt(Qt::Key_R);
    auto* dialog = open.window.findChild<ui::TakeBackDialog*>();
    REQUIRE(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"acceptButton"_s);
    accept->click();
    CHECK(dialog->findChild<QLabel*>(u"noteFaultLabel"_s)->isVisible());
    CHECK(open.stored().state == ReportState::Signed);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), u"Sai so lieu"_s);
    accept->click();
    CHECK(open.stored().state == ReportState::Draft);
    CHECK_FALSE(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
    open.alt(Qt::Key_T);
    CHECK(services::FrozenReports(open.office.workspace()).newest(open.report)->version == 2);
}

TEST_CASE("the page of an issued report stays as it was whatever the register says later", "[ui]")
{
    OpenDesk open(ReportState::Issued);
    const QStringList before = open.lines();
    CHECK(before.join(u' ').contains(u"345"_s));
    changeThePlan(open.office.workspace());
    open.window.showPage(u"report"_s);
    CHECK(open.lines() == before);
    open.prompts.file = open.office.file(u"phát hành.pdf"_s);
    open.find<QPushButton>("pdfButton")->click();
    QFile written(open.prompts.file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(services::FrozenReports(open.office.workspace()).verify(written.readAll()));
}

TEST_CASE("an older version is shown as it was, and one button leads back", "[ui]")
{
    OpenDesk open(ReportState::Signed);
    const QStringList first = open.lines();
    services::ReportLifecycle life(open.office.workspace());
    const Uuid version = life.versions(open.report)->front().id;
    REQUIRE(life.takeBack(open.report, u"Sai"_s));
    changeThePlan(open.office.workspace());
    open.window.showPage(u"report"_s);
    CHECK(open.lines() != first);
    open.page().showVersion(version);
    CHECK(open.lines() == first);
    CHECK(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
    CHECK(open.stepsOffered().isEmpty());
    open.find<QPushButton>("leadButton")->click();
    CHECK(open.lines() != first);
    CHECK_FALSE(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
}

TEST_CASE("a mistake found after the issue is mended by a report that replaces the issued one", "[ui]")
{
    OpenDesk open(ReportState::Issued);
    open.alt(Qt::Key_A);
    const auto successor = *services::ReportService(open.office.workspace()).find(2021);
    CHECK(successor->report.id != open.report);
    CHECK(successor->report.replacesReportId == open.report);
    CHECK(open.find<QLabel>("noticeLabel")->text().contains(u"345"_s));
    CHECK_FALSE(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
    CHECK(open.stored().state == ReportState::Issued);
    open.find<QPushButton>("leadButton")->click(); // to the one that is replaced
    CHECK(open.stepsOffered().isEmpty()); // it is replaced already
}

TEST_CASE("a full disk at issue leaves the report signed and says so", "[ui]")
{
    OpenDesk open(ReportState::Signed);
    open.alt(Qt::Key_N);
    limitPages(open, "1"); // becomes: not a page more than there are
    open.find<QPushButton>("numberButton")->click();
    REQUIRE(open.prompts.asked.size() == 2); // whether to issue, and that the disk is full
    CHECK(open.prompts.asked.back().contains(u"đầy"_s));
    CHECK(open.stored().state == ReportState::Signed);
    limitPages(open, "1000000");
    open.find<QPushButton>("numberButton")->click();
    CHECK(open.stored().state == ReportState::Issued);
}

TEST_CASE("the registry clerk gives number, day and scan and changes no word", "[ui]")
{
    OpenDesk open(ReportState::Signed, Role::RegistryClerk);
    CHECK(open.stepsOffered() == QStringList{u"issueButton"_s});
    CHECK(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
    open.alt(Qt::Key_N);
    for (const char* box : {"signerBox", "requestBox", "planBox"})
        CHECK_FALSE(open.find<QComboBox>(box)->isEnabled());
    CHECK(open.find<QPushButton>("keepButton")->isEnabled());
    CHECK(open.find<QLineEdit>("numberEdit")->isEnabled());
    open.find<QPushButton>("numberButton")->click();
    CHECK(open.stored().state == ReportState::Issued);
    CHECK_FALSE(open.find<QLineEdit>("numberEdit")->isEnabled());
    CHECK(open.find<QPushButton>("keepButton")->isEnabled());
    CHECK(open.stepsOffered().isEmpty());
}

TEST_CASE("who may only look is offered no step, in whatever state the report is", "[ui]")
{
    for (const ReportState state :
        {ReportState::Draft, ReportState::Submitted, ReportState::Signed, ReportState::Issued}) {
        OpenDesk open(state, Role::Viewer);
        CHECK(open.stepsOffered().isEmpty());
        CHECK(open.find<QPlainTextEdit>("sectionEdit")->isReadOnly());
        open.find<QTabWidget>("tabs")->setCurrentIndex(1);
        CHECK_FALSE(open.find<QLineEdit>("numberEdit")->isEnabled());
        CHECK_FALSE(open.find<QPushButton>("keepButton")->isEnabled());
    }
}

TEST_CASE("the bar says of each step who took it and when", "[ui]")
{
    OpenDesk open(ReportState::Issued);
    for (const char* stage : {"submittedStageLabel", "signedStageLabel", "issuedStageLabel"}) {
        const QString spoken = open.find<QLabel>(stage)->accessibleName();
        CHECK(spoken.contains(u"Quản trị"_s));
        CHECK(spoken.contains(u"6/12/2021"_s));
    }
    CHECK(open.find<QLabel>("issuedStageLabel")->accessibleName().contains(u"345"_s));
}

TEST_CASE("no line of the versions is cut off", "[ui]")
{
    OpenDesk open(ReportState::Issued);
    open.find<ui::PaneBox>("panes")->choose(open.window.findChild<ui::VersionPane*>());
    QApplication::processEvents();
    auto* tree = open.find<QTreeWidget>("versionTree");
    QTest::qWait(50); // heights follow the width in the next round
    const QTreeWidgetItem* version = tree->topLevelItem(0);
    for (int i = 0; i < version->childCount(); ++i) {
        const QRect row = tree->visualItemRect(version->child(i));
        const QRect words = tree->fontMetrics().boundingRect(
            QRect(0, 0, row.width() - 8, 1000), Qt::TextWordWrap, version->child(i)->text(0));
        INFO(version->child(i)->text(0).toStdString());
        CHECK(row.height() >= words.height());
    }
}
