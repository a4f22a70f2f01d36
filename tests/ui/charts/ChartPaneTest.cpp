// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPane.h"

#include "ui/OpenWindow.h"
#include "ui/charts/BarChartView.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QFile>
#include <QLegend>
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

TEST_CASE("a bar of nothing says 0, and years stand in the order of their legend", "[ui]")
{
    OpenWindow open;
    ui::ChartPane pane(open.prompts);
    pane.setContent({u"So với năm trước"_s, {u"Lớp đào tạo"_s, u"Vay vốn"_s},
        {{u"2026"_s, {7, 36}}, {u"2025"_s, {0, 12}}}, true});
    pane.show();
    QApplication::processEvents();
    const auto* bars = qobject_cast<const QAbstractBarSeries*>(pane.view().chart()->series().front());
    REQUIRE(bars);
    CHECK(bars->barSets().back()->label() == u"2026"_s); // the upper one of lying bars
    CHECK(pane.view().chart()->legend()->reverseMarkers());
    REQUIRE(pane.saveTo(open.office.file(u"hình.svg"_s)));
    QFile drawing(open.office.file(u"hình.svg"_s));
    REQUIRE(drawing.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(drawing.readAll());
    CHECK(drawn.count(u">0</text>"_s) == 2); // of the bar and of the axis
    for (const QString& number : {u"7"_s, u"36"_s, u"12"_s, u"10"_s, u"30"_s})
        CHECK(drawn.count(u'>' + number + u"</text>"_s) == 1);
}
