// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/compare/CompareDialog.h"

#include "office/TestOffice.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"
#include "ui/ScriptedPrompts.h"
#include "ui/reports/compare/ComparisonModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportComparison;
using services::ReportService;

namespace {

/// A report whose draft says something else than the version that was taken back.
struct OfficeWithTwoTexts : tests::TestOffice
{
    OfficeWithTwoTexts()
    {
        report = ReportService(workspace()).draft(2021)->report.id;
        write({u"Tình hình ổn định."_s, u"Đã mở 12 lớp."_s});
        services::ReportLifecycle life(workspace());
        REQUIRE(life.submit(report));
        REQUIRE(life.takeBack(report, u"sai số"_s));
        write({u"Tình hình có chuyển biến tốt."_s, u"Đã mở 15 lớp."_s});
        sides = *ReportComparison(workspace()).sides(report);
    }
    void write(const QStringList& paragraphs)
    {
        services::Narrative text;
        text.sections[u"situation"_s] = paragraphs;
        REQUIRE(ReportService(workspace()).saveNarrative(report, text));
    }
    Uuid report;
    std::vector<ReportComparison::Side> sides;
    tests::ScriptedPrompts prompts;
};

} // namespace

TEST_CASE("keys go from difference to difference of two texts", "[ui]")
{
    OfficeWithTwoTexts office;
    REQUIRE(office.sides.size() == 2);
    ui::CompareDialog dialog({office.workspace(), office.prompts}, office.sides, 1, 0, nullptr);
    dialog.show();
    dialog.activateWindow(); // a key reaches the window in front alone
    QApplication::processEvents();
    auto* view = dialog.findChild<QListView*>(u"lineView"_s);
    auto* model = qobject_cast<ui::ComparisonModel*>(view->model());
    REQUIRE(model->differences().size() == 2);
    CHECK(view->currentIndex().row() == model->differences()[0]);
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(view->currentIndex().row() == model->differences()[1]);
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(view->currentIndex().row() == model->differences()[1]);
    QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(view->currentIndex().row() == model->differences()[0]);
    CHECK(view->currentIndex().data().toString().contains(u"chuyển biến"_s));
}

TEST_CASE("a long paragraph has room for its last line in a narrower window too", "[ui]")
{
    OfficeWithTwoTexts office;
    office.write({QString(u"Tình hình ổn định trong từng tháng. "_s).repeated(30)});
    ui::CompareDialog dialog({office.workspace(), office.prompts}, office.sides, 1, 0, nullptr);
    auto* view = dialog.findChild<QListView*>(u"lineView"_s);
    dialog.show();
    for (const int width : {1180, 800, 1000}) {
        dialog.resize(width, 300);
        CHECK(QTest::qWaitFor([&] {
            const QModelIndex row = view->currentIndex();
            return view->visualRect(row).height() == view->itemDelegate()->sizeHint({}, row).height();
        }));
    }
}

TEST_CASE("the paragraph on the page is opened from its difference", "[ui]")
{
    OfficeWithTwoTexts office;
    ui::CompareDialog dialog({office.workspace(), office.prompts}, office.sides, 1, 0, nullptr);
    dialog.show();
    dialog.activateWindow(); // a key reaches the window in front alone
    QApplication::processEvents();
    document::Origin wanted;
    QObject::connect(&dialog, &ui::CompareDialog::jumpTo, &dialog,
        [&](const document::Origin& origin) { wanted = origin; });
    auto* view = dialog.findChild<QListView*>(u"lineView"_s);
    QTest::keyClick(&dialog, Qt::Key_F8);
    Q_EMIT view->activated(view->currentIndex());
    CHECK(wanted == document::Origin{u"situation"_s, 1});
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a text beside itself has no differences, and all of it can be read", "[ui]")
{
    OfficeWithTwoTexts office;
    ui::CompareDialog dialog({office.workspace(), office.prompts}, office.sides, 1, 0, nullptr);
    auto* model = dialog.findChild<ui::ComparisonModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.findChild<QComboBox*>(u"beforeBox"_s)->setCurrentIndex(0);
    CHECK(model->differences().empty());
    const int headingsOnly = model->rowCount();
    dialog.findChild<QCheckBox*>(u"onlyCheck"_s)->setChecked(false);
    CHECK(model->rowCount() > headingsOnly);
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
}

TEST_CASE("texts of another report are called by its number or its year", "[ui]")
{
    domain::Report own;
    own.id = Uuid::ofCode(u"report", u"own"_s);
    own.year = 2021;
    ReportComparison::Side side{ReportComparison::Side::Kind::Now, own};
    CHECK(ui::CompareDialog::nameOf(side, own) == u"Bản hiện tại"_s);
    side.report.id = Uuid::ofCode(u"report", u"other"_s);
    CHECK(ui::CompareDialog::nameOf(side, own) == u"Báo cáo thay thế: Bản hiện tại"_s);
    side.report.number = u"345"_s;
    CHECK(ui::CompareDialog::nameOf(side, own) == u"Số 345: Bản hiện tại"_s);
    side.report.year = 2020;
    CHECK(ui::CompareDialog::nameOf(side, own) == u"Năm 2020: Bản hiện tại"_s);
}
