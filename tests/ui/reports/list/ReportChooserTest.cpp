// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ReportNames.h"
#include "ui/reports/OpenDesk.h"
#include "ui/reports/list/NewReportDialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenDesk;

namespace {

struct OpenReportList : OpenDesk
{
    explicit OpenReportList(domain::Role role = domain::Role::Administrator)
        : OpenDesk(domain::ReportState::Draft, role)
    {
    }
    void begin(const QString& kind)
    {
        tests::press(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = window.findChild<ui::NewReportDialog*>();
        REQUIRE(dialog);
        auto* kinds = dialog->findChild<QComboBox*>(u"reportKindBox"_s);
        for (int row = 0; row < kinds->count(); ++row)
            if (kinds->itemText(row) == kind)
                kinds->setCurrentIndex(row);
        REQUIRE(kinds->currentText() == kind);
        dialog->findChild<QPushButton*>(u"acceptButton"_s)->click();
        QApplication::processEvents();
    }
    QStringList rows()
    {
        const QAbstractItemModel* model = find<QTableView>("reportView")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u'|' + model->index(row, 1).data().toString();
        return rows;
    }
};

} // namespace

TEST_CASE("a quarterly report is begun, and the list shows it before the one of the year", "[ui]")
{
    OpenReportList open;
    open.begin(u"Báo cáo quý"_s);
    CHECK(open.find<QLabel>("stateLabel")->text().contains(u"Báo cáo quý"_s));
    tests::press(Qt::Key_F, Qt::ControlModifier);
    // In December, what a quarter's report is about is the quarter of November.
    CHECK(open.rows()
        == QStringList{u"Quý IV năm 2021|Báo cáo quý"_s, u"Năm 2021|Báo cáo năm gửi Công an tỉnh"_s});
}

TEST_CASE("the list is narrowed by words, and Enter opens what is left", "[ui]")
{
    OpenReportList open;
    open.begin(u"Báo cáo quý"_s);
    tests::press(Qt::Key_F, Qt::ControlModifier);
    CHECK(open.find<QLineEdit>("filterEdit")->hasFocus());
    tests::typeKeys(u"cong an"_s);
    tests::press(Qt::Key_Return);
    CHECK(open.rows() == QStringList{u"Năm 2021|Báo cáo năm gửi Công an tỉnh"_s});
    tests::press(Qt::Key_Down);
    tests::press(Qt::Key_Return);
    CHECK(open.find<QLabel>("stateLabel")->text().contains(u"Công an"_s));
}

TEST_CASE("a second report of the same kind and days is none: the first one is opened", "[ui]")
{
    OpenReportList open;
    open.begin(u"Báo cáo quý"_s);
    const auto count = services::ReportService(open.office.workspace()).list()->size();
    tests::press(Qt::Key_F, Qt::ControlModifier);
    open.begin(u"Báo cáo quý"_s);
    CHECK(services::ReportService(open.office.workspace()).list()->size() == count);
    CHECK(open.find<QLabel>("stateLabel")->text().contains(u"Báo cáo quý"_s));
}

TEST_CASE("the new report carries the annexes that are ticked", "[ui]")
{
    OpenReportList open;
    tests::press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = open.window.findChild<ui::NewReportDialog*>();
    REQUIRE(dialog);
    auto* kinds = dialog->findChild<QComboBox*>(u"reportKindBox"_s);
    kinds->setCurrentText(u"Báo cáo 6 tháng"_s);
    auto* annexes = dialog->findChild<QListWidget*>(u"annexList"_s);
    REQUIRE(annexes->count() == 3);
    CHECK(annexes->item(1)->text() == messages::annexName(u"classes"_s)); // as beside the page
    annexes->item(0)->setCheckState(Qt::Unchecked);
    dialog->findChild<QPushButton*>(u"acceptButton"_s)->click();
    const auto all = *services::ReportService(open.office.workspace()).list();
    const auto made = std::ranges::find(all, u"six_month"_s, &domain::Report::kind);
    REQUIRE(made != all.end());
    CHECK(made->annexes == u"classes placement"_s);
}

TEST_CASE("text not stored is asked about before another report is opened", "[ui]")
{
    OpenReportList open;
    open.begin(u"Báo cáo quý"_s);
    auto* text = open.find<QPlainTextEdit>("sectionEdit");
    text->setFocus();
    tests::typeKeys(u"Câu mới. "_s);
    open.prompts.agree = false;
    open.page().showFound(u"report"_s, open.report);
    CHECK(open.prompts.asked.contains(u"leaving"_s));
    CHECK(open.find<QLabel>("stateLabel")->text().contains(u"Báo cáo quý"_s));
    CHECK(text->toPlainText().startsWith(u"Câu mới."_s));
}

TEST_CASE("who may not write reports is offered none to begin", "[ui]")
{
    OpenReportList open(domain::Role::RegistryClerk);
    tests::press(Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(open.window.findChild<QPushButton*>(u"newButton"_s)->isVisible());
    tests::press(Qt::Key_N, Qt::ControlModifier);
    CHECK(open.window.findChild<ui::NewReportDialog*>() == nullptr);
}

TEST_CASE("a report that is opened is read from its top, wherever the one before was left", "[ui]")
{
    OpenReportList open;
    QScrollBar* bar = open.find<QScrollArea>("previewScroll")->verticalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(bar->value() > 0);
    open.begin(u"Báo cáo quý"_s);
    CHECK(bar->value() == 0);
}

TEST_CASE("two reports of one year over other days are told apart in the list", "[ui]")
{
    OpenDesk open(domain::ReportState::Draft);
    REQUIRE(services::ReportService(open.office.workspace())
                .draft(u"annual"_s, QDate(2020, 12, 15), QDate(2021, 12, 14)));
    tests::press(Qt::Key_F, Qt::ControlModifier);
    const QAbstractItemModel* model = open.find<QTableView>("reportView")->model();
    QStringList periods;
    for (int row = 0; row < model->rowCount(); ++row)
        periods << model->index(row, 0).data().toString();
    periods.sort();
    CHECK(periods == QStringList{u"Năm 2021"_s, u"Năm 2021, từ 15/12/2020"_s});
}

TEST_CASE("the list says of an issued report that it was replaced, once its successor is issued", "[ui]")
{
    OpenDesk open(domain::ReportState::Issued);
    services::ReportLifecycle life(open.office.workspace());
    const Uuid successor = life.replace(open.report)->id;
    const auto states = [&] {
        tests::press(Qt::Key_F, Qt::ControlModifier);
        const QAbstractItemModel* model = open.find<QTableView>("reportView")->model();
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row)
            shown << model->index(row, 2).data().toString();
        shown.sort();
        return shown;
    };
    CHECK(states() == QStringList{u"dự thảo"_s, u"đã phát hành"_s});
    tests::press(Qt::Key_Escape);
    REQUIRE(life.submit(successor));
    REQUIRE(life.sign(successor));
    REQUIRE(life.issue(successor, u"346"_s, QDate(2021, 12, 6)));
    CHECK(states() == QStringList{u"đã phát hành"_s, u"đã phát hành, bị thay thế"_s});
}

TEST_CASE("a period that ends before it begins is told beside its days", "[ui]")
{
    tests::TestOffice office;
    ui::NewReportDialog dialog(office.workspace(), nullptr);
    dialog.show();
    const auto begin = [&](const QString& from, const QString& to) {
        dialog.findChild<QLineEdit*>(u"fromEdit"_s)->setText(from);
        dialog.findChild<QLineEdit*>(u"toEdit"_s)->setText(to);
        dialog.findChild<QPushButton*>(u"acceptButton"_s)->click();
        return dialog.findChild<QLabel*>(u"periodFaultLabel"_s)->text();
    };
    CHECK(begin(u"31/12/2021"_s, u"1/1/21"_s).contains(u"01/01/2021, trước khi bắt đầu ngày 31/12/2021"_s));
    CHECK(begin(u"tháng tới"_s, {}).count(u"Hãy nhập đủ ngày"_s) == 1);
    CHECK(dialog.isVisible());
}

TEST_CASE("only the kinds that the office writes are offered, and days that do not suit one are told", "[ui]")
{
    tests::TestOffice office;
    ui::NewReportDialog dialog(office.workspace(), nullptr);
    dialog.show();
    const auto* kinds = dialog.findChild<QComboBox*>(u"reportKindBox"_s);
    CHECK(kinds->itemText(0) == u"Báo cáo năm gửi Công an tỉnh"_s);
    CHECK(kinds->findText(u"Báo cáo của Phòng cấp huyện gửi Sở"_s) < 0);
    CHECK(kinds->findText(u"Báo cáo quý"_s) > 0);
    const auto* told = dialog.findChild<QLabel*>(u"rhythmLabel"_s);
    CHECK_FALSE(told->isVisible());
    auto* period = dialog.findChild<QWidget*>(u"periodBox"_s)->findChild<QComboBox*>(u"kindBox"_s);
    period->setCurrentIndex(2); // the first half of the year
    CHECK(told->isVisible());
    CHECK(told->text().contains(u"cả năm"_s));
    period->setCurrentIndex(0);
    CHECK_FALSE(told->isVisible());
}
