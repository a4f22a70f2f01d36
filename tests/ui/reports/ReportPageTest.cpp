// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/DemoRegister.h"
#include "services/reports/AnnualReportService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/reports/PagePreview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

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
        window.showPage(4);
        find<QListWidget>("sectionList")->setCurrentRow(1);
        editor = find<QPlainTextEdit>("sectionEdit");
        editor->setFocus();
        QApplication::processEvents();
    }
    QStringList storedSituation()
    {
        const auto draft = services::AnnualReportService(office.workspace()).find(2021);
        return (*draft)->narrative.sections.value(u"situation"_s);
    }
    QPlainTextEdit* editor;
};

} // namespace

TEST_CASE("text not stored survives another section, another look at the page, a refused year", "[ui]")
{
    OpenReport open;
    QTest::keyClicks(open.editor, u"Cau moi. "_s);
    auto* sections = open.find<QListWidget>("sectionList");
    sections->setCurrentRow(2);
    sections->setCurrentRow(1);
    CHECK(open.editor->toPlainText().startsWith(u"Cau moi. "_s));
    open.window.showPage(4); // the rail's button of the page that is open
    CHECK(open.editor->toPlainText().startsWith(u"Cau moi. "_s));
    open.prompts.agree = false;
    open.find<QSpinBox>("yearSpin")->setValue(2020);
    CHECK(open.find<QSpinBox>("yearSpin")->value() == 2021);
    CHECK(open.editor->toPlainText().startsWith(u"Cau moi. "_s));
    CHECK_FALSE(open.storedSituation().front().startsWith(u"Cau moi."_s));
}

TEST_CASE("what is typed is stored before the number is entered", "[ui]")
{
    OpenReport open;
    QTest::keyClicks(open.editor, u"Cau moi. "_s);
    QTest::keyClicks(open.find<QLineEdit>("numberEdit"), u"345"_s);
    QTest::keyClicks(open.find<QLineEdit>("issuedOnEdit"), u"10/12/2021"_s);
    QTest::mouseClick(open.find<QPushButton>("numberButton"), Qt::LeftButton);
    CHECK(open.storedSituation().front().startsWith(u"Cau moi."_s));
    CHECK(open.find<QLabel>("stateLabel")->text().contains(u"345"_s));
}

TEST_CASE("a click on a paragraph of the page opens it in the editor", "[ui]")
{
    OpenReport open;
    auto* preview = open.find<ui::PagePreview>("preview");
    Q_EMIT preview->paragraphClicked(u"implementation"_s, 1);
    CHECK(open.find<QListWidget>("sectionList")->currentRow() == 2);
    CHECK(open.editor->textCursor().blockNumber() == 1);
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
