// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPage.h"
#include "messages/ReportNames.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/reports/PagePreview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// The report of a demonstration register, its section on the situation in the editor.
struct OpenReport : OpenWindow
{
    OpenReport()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({30, 2021, 3}, [](int) { return true; }));
        window.showPage(u"report"_s);
        find<QListWidget>("sectionList")->setCurrentRow(1);
        editor = find<QPlainTextEdit>("sectionEdit");
        editor->setFocus();
        QApplication::processEvents();
    }
    void openTab(int tab)
    {
        find<QTabWidget>("tabs")->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    void sign()
    {
        services::ReportLifecycle life(office.workspace());
        const Uuid report = (*services::ReportService(office.workspace()).find(2021))->report.id;
        REQUIRE(life.submit(report));
        REQUIRE(life.sign(report));
    }
    void choosePane(Qt::Key digit)
    {
        QTest::keyClick(&window, digit, Qt::ControlModifier);
        QApplication::processEvents();
    }
    QStringList storedSituation()
    {
        const auto draft = services::ReportService(office.workspace()).find(2021);
        return (*draft)->narrative.sections.value(u"situation"_s);
    }
    QPlainTextEdit* editor;
};

} // namespace

TEST_CASE("text not stored survives another section and another look at the page", "[ui]")
{
    OpenReport open;
    QTest::keyClicks(open.editor, u"Cau moi. "_s);
    auto* sections = open.find<QListWidget>("sectionList");
    sections->setCurrentRow(2);
    sections->setCurrentRow(1);
    CHECK(open.editor->toPlainText().startsWith(u"Cau moi. "_s));
    open.window.showPage(u"report"_s); // the rail's button of the page that is open
    CHECK(open.editor->toPlainText().startsWith(u"Cau moi. "_s));
    CHECK_FALSE(open.storedSituation().front().startsWith(u"Cau moi."_s));
}

TEST_CASE("only sections that the kind of report has a place for are offered", "[ui]")
{
    OpenReport open;
    const auto offered = [&] {
        QStringList names;
        const auto* list = open.find<QListWidget>("sectionList");
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                names << list->item(row)->data(Qt::UserRole).toString();
        return names;
    };
    CHECK(offered() == services::ReportService::sectionKeys());
    const auto letter = services::ReportService(open.office.workspace())
                            .draft(u"figures_request"_s, QDate(2021, 1, 1), QDate(2021, 12, 31));
    REQUIRE(letter);
    open.window.findChild<ui::ReportPage*>()->showFound(u"report"_s, letter->report.id);
    CHECK(offered() == QStringList{u"opening"_s, u"implementation"_s, u"closing"_s});
    CHECK_FALSE(open.find<QListWidget>("sectionList")->currentItem()->isHidden());
}

TEST_CASE("the drafter's initials are typed beside the signer and stay with the report", "[ui]")
{
    OpenReport open;
    open.openTab(1);
    auto* initials = open.find<QLineEdit>("initialsEdit");
    CHECK_FALSE(initials->text().isEmpty()); // proposed
    initials->setText(u"Hg"_s);
    QTest::keyClick(initials, Qt::Key_Return);
    const auto stored = *services::ReportService(open.office.workspace()).find(2021);
    CHECK(stored->report.drafterInitials == u"Hg"_s);
    CHECK(open.find<QLineEdit>("initialsEdit")->text() == u"Hg"_s);
    open.sign();
    open.window.showPage(u"report"_s);
    CHECK(open.find<QLineEdit>("initialsEdit")->isReadOnly());
}

TEST_CASE("number and day are entered once the report is signed, and not before", "[ui]")
{
    OpenReport open;
    open.openTab(1);
    CHECK_FALSE(open.find<QLineEdit>("numberEdit")->isEnabled());
    open.sign();
    open.window.showPage(u"report"_s);
    open.find<QLineEdit>("numberEdit")->setText(u"345"_s);
    open.find<QLineEdit>("issuedOnEdit")->setText(u"10/12/2021"_s);
    QTest::mouseClick(open.find<QPushButton>("numberButton"), Qt::LeftButton);
    const auto issued = *services::ReportService(open.office.workspace()).find(2021);
    CHECK(issued->report.state == domain::ReportState::Issued);
    CHECK(issued->report.number == u"345"_s);
    CHECK(issued->report.issuedOn == QDate(2021, 12, 10));
}

TEST_CASE("the page grows and shrinks", "[ui]")
{
    OpenReport open;
    auto* preview = open.find<ui::PagePreview>("preview");
    const int before = preview->minimumHeight();
    preview->zoomIn();
    QApplication::processEvents();
    CHECK(preview->minimumHeight() > before);
    preview->zoomOut();
    preview->zoomOut();
    QApplication::processEvents();
    CHECK(preview->minimumHeight() < before);
}

TEST_CASE("in a narrow window every button of the report is within it", "[ui]")
{
    OpenReport open;
    open.window.resize(910, 512); // 1366 x 768 pixels at 150 %
    QApplication::processEvents();
    CHECK(open.window.width() <= 910);
    CHECK(open.window.height() <= 512);
    for (const char* name : {"printButton", "wordButton", "pdfButton", "nearerButton", "saveButton"}) {
        const auto* button = open.find<QPushButton>(name);
        const QRect place(button->mapTo(&open.window, QPoint()), button->size());
        INFO(name);
        CHECK(open.window.rect().contains(place));
    }
    open.openTab(2);
    open.choosePane(Qt::Key_2);
    CHECK(open.find<QTableWidget>("figureTable")->rowCount() > 0);
    open.window.resize(1366, 768);
    QApplication::processEvents();
    open.openTab(0);
    CHECK(open.find<QTableWidget>("figureTable")->rowCount() > 0);
}

TEST_CASE("the figures beside the report are those of the report's own period", "[ui]")
{
    OpenReport open;
    services::ReportService service(open.office.workspace());
    const domain::Report whole = (*service.find(2021))->report;
    domain::Report half = whole;
    half.toDate = QDate(2021, 6, 30);
    REQUIRE(service.saveReport(whole, half));
    const auto counted = service.factsOf(half, services::ReportService::Counting::BesidePage);
    REQUIRE(counted);
    open.window.resize(1366, 768);
    open.window.showPage(u"report"_s);
    open.choosePane(Qt::Key_2);
    CHECK(open.find<QLabel>("figureTitleLabel")->text().contains(u"30/6/2021"_s));
    const auto* table = open.find<QTableWidget>("figureTable");
    const auto referrals = std::ranges::find(
        counted->figures, u"referral_turns"_s, [](const auto& figure) { return figure.indicator; });
    const QString name = messages::indicatorName(u"referral_turns"_s);
    const int row = table->findItems(name, Qt::MatchExactly).value(0)->row();
    CHECK(table->item(row, 1)->text() == QString::number(referrals->value));
}

TEST_CASE("the figures beside the page stand in one order, whether counted or frozen", "[ui]")
{
    OpenReport open;
    const auto names = [&] {
        open.window.showPage(u"report"_s);
        open.choosePane(Qt::Key_2);
        const auto* table = open.find<QTableWidget>("figureTable");
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row)
            shown << table->item(row, 0)->text();
        return shown;
    };
    QStringList counted = names();
    CHECK(counted.indexOf(messages::indicatorName(u"people_managed"_s))
        < counted.indexOf(messages::indicatorName(u"classes"_s)));
    open.sign();
    QStringList frozen = names(); // of all indicators, not of those alone that the text needs
    frozen.removeIf([&](const QString& name) { return !counted.contains(name); });
    REQUIRE(frozen.size() > 10);
    counted.removeIf([&](const QString& name) { return !frozen.contains(name); });
    CHECK(frozen == counted);
}

TEST_CASE("a signed scan is kept with the report and shown beside its number", "[ui]")
{
    OpenReport open;
    open.sign();
    open.window.showPage(u"report"_s);
    open.openTab(1);
    open.prompts.file = open.office.file(u"đã ký.pdf"_s);
    QFile scan(open.prompts.file);
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 signed %%EOF");
    scan.close();
    QTest::mouseClick(open.find<QPushButton>("keepButton"), Qt::LeftButton);
    CHECK(open.find<QComboBox>("scanBox")->currentText() == u"đã ký.pdf"_s);
    open.prompts.file = open.office.file(u"không có.pdf"_s);
    QTest::mouseClick(open.find<QPushButton>("keepButton"), Qt::LeftButton);
    CHECK(open.find<QLabel>("summaryLabel")->text().contains(u"không có.pdf"_s));
    QTest::mouseClick(open.find<QPushButton>("removeButton"), Qt::LeftButton);
    CHECK(open.find<QComboBox>("scanBox")->count() == 0);
}

TEST_CASE("what stands beside the page is hidden by a key, also when the page is opened next time", "[ui]")
{
    {
        OpenReport open;
        open.window.resize(1366, 728);
        QApplication::processEvents();
        CHECK(open.find<QWidget>("paneButtons")->isVisible());
        open.find<QPushButton>("panesButton")->click();
        CHECK_FALSE(open.window.findChild<QWidget*>(u"paneButtons"_s)->isVisible());
    }
    OpenReport again;
    CHECK_FALSE(again.window.findChild<QWidget*>(u"paneButtons"_s)->isVisible());
    again.choosePane(Qt::Key_1); // whoever wants to see a pane gets it
    CHECK(again.find<QListWidget>("findingList")->isVisible());
}

TEST_CASE("where the year has no report its year is named and the draft of another year offered", "[ui]")
{
    tests::OpenWindow open([](tests::TestOffice& fresh) {
        REQUIRE(services::ReportService(fresh.workspace()).draft(u"annual"_s, {2019, 1, 1}, {2019, 12, 31}));
    });
    open.window.resize(1366, 728);
    open.window.showPage(u"report"_s);
    QApplication::processEvents();
    auto* other = open.find<QPushButton>("otherDraftButton");
    REQUIRE(other->isVisible());
    CHECK(other->text().contains(u"2019"_s));
    CHECK(open.window.minimumSizeHint().width() < 1300);
    QTest::mouseClick(other, Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(other->isVisible());
    CHECK(open.window.width() == 1366);
}
