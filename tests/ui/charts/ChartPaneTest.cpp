// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPane.h"

#include "ui/OpenWindow.h"
#include "ui/charts/BarChartView.h"

#include <QFile>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

TEST_CASE("a chart goes into a paper on white, under its title, with whole names, also out of a dark window",
    "[ui]")
{
    OpenWindow open;
    ui::ChartPane pane(open.prompts);
    pane.setPalette(
        QPalette(Qt::white, Qt::darkGray, Qt::lightGray, Qt::black, Qt::gray, Qt::white, Qt::black));
    const QString name = u"Chấp hành hình phạt cải tạo không giam giữ"_s;
    pane.setContent(
        {u"Người đang quản lý theo diện"_s, {name, u"Được đặc xá"_s}, {{u"người"_s, {4, 7}}}, true});
    pane.resize(400, 300);
    pane.show();
    QApplication::processEvents();
    REQUIRE(pane.saveTo(open.office.file(u"hình.png"_s)));
    const QImage picture(open.office.file(u"hình.png"_s));
    CHECK(picture.pixelColor(3, 3) == QColor(Qt::white));
    CHECK(picture.pixelColor(picture.width() - 3, picture.height() - 3) == QColor(Qt::white));
    REQUIRE(pane.saveTo(open.office.file(u"hình.svg"_s)));
    QFile drawing(open.office.file(u"hình.svg"_s));
    REQUIRE(drawing.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(drawing.readAll());
    CHECK(drawn.contains(u">"_s + name));
    CHECK(
        drawn.count(u"Người đang quản lý theo diện"_s) >= 2); // the file's own title and the one that is seen
}

TEST_CASE("arrow keys in a chart that was empty lead to its bars once there are some", "[ui]")
{
    ui::BarChartView chart;
    chart.setContent({u"Người đang quản lý"_s, {}, {}, true});
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Up);
    chart.setContent({u"Người đang quản lý"_s, {u"Được đặc xá"_s, u"Khác"_s}, {{u"người"_s, {4, 7}}}, true});
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.currentBar().series == 0);
    CHECK(chart.currentBar().category >= 0);
    CHECK(chart.wordsOf(chart.currentBar()).contains(u"người"_s));
}
