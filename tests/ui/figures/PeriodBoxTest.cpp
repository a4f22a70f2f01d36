// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/PeriodBox.h"

#include "ui/forms/PartialDateEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using domain::FigurePeriod;

namespace {

struct OpenPeriodBox
{
    explicit OpenPeriodBox(int year) { find<QSpinBox>("yearBox")->setValue(year); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = box.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    FigurePeriod choose(int kind)
    {
        find<QComboBox>("kindBox")->setCurrentIndex(kind);
        return box.period();
    }
    ui::PeriodBox box;
};

} // namespace

TEST_CASE("each period that reports are written for is one choice and a year", "[ui][figures]")
{
    OpenPeriodBox open(2024);
    CHECK(open.choose(0) == FigurePeriod{{2024, 1, 1}, {2024, 12, 31}});
    CHECK(open.choose(1) == FigurePeriod{{2023, 12, 15}, {2024, 12, 14}});
    CHECK(open.choose(2) == FigurePeriod{{2024, 1, 1}, {2024, 6, 30}});
    CHECK(open.choose(3) == FigurePeriod{{2024, 7, 1}, {2024, 12, 31}});
    CHECK(open.choose(4) == FigurePeriod{{2024, 1, 1}, {2024, 3, 31}});
    CHECK(open.choose(5) == FigurePeriod{{2024, 4, 1}, {2024, 6, 30}});
    CHECK(open.choose(6) == FigurePeriod{{2024, 7, 1}, {2024, 9, 30}});
    CHECK(open.choose(7) == FigurePeriod{{2024, 10, 1}, {2024, 12, 31}});
    CHECK(open.choose(8) == FigurePeriod{{2023, 12, 15}, {2024, 6, 14}});
    CHECK(open.choose(9) == FigurePeriod{{2024, 6, 15}, {2024, 12, 14}});
    CHECK(open.find<QComboBox>("kindBox")->count() == 11); // and other days
}

TEST_CASE("another year moves both days and keeps the kind of period", "[ui][figures]")
{
    OpenPeriodBox open(2024);
    open.choose(1);
    QSignalSpy changed(&open.box, &ui::PeriodBox::periodChanged);
    open.find<QSpinBox>("yearBox")->setValue(2022);
    CHECK(open.box.period() == FigurePeriod{{2021, 12, 15}, {2022, 12, 14}});
    CHECK(open.find<QComboBox>("kindBox")->currentIndex() == 1);
    CHECK(changed.count() == 1);
}

TEST_CASE("days that are typed are called by the period that they make up", "[ui][figures]")
{
    OpenPeriodBox open(2024);
    const auto type = [&](const char* field, const QString& day) {
        auto* edit = open.find<ui::PartialDateEdit>(field);
        edit->setText(day);
        Q_EMIT edit->editingFinished();
    };
    type("fromEdit", QStringLiteral("15/12/2023"));
    CHECK(open.find<QComboBox>("kindBox")->currentIndex() == 10);
    type("toEdit", QStringLiteral("14/06/2024"));
    CHECK(open.find<QComboBox>("kindBox")->currentIndex() == 8);
}

TEST_CASE(
    "days that are typed by hand are called so, also while they are the wrong way round", "[ui][figures]")
{
    OpenPeriodBox open(2024);
    open.choose(0);
    auto* from = open.find<ui::PartialDateEdit>("fromEdit");
    auto* kind = open.find<QComboBox>("kindBox");
    const auto type = [&](const QString& day) {
        from->selectAll();
        QTest::keyClicks(from, day);
    };
    type(QStringLiteral("05/01/2025"));
    CHECK(kind->currentIndex() == kind->count() - 1);
    type(QStringLiteral("05/01/2024"));
    CHECK(kind->currentIndex() == kind->count() - 1);
    type(QStringLiteral("01/07/2024"));
    CHECK(kind->currentIndex() == 3); // the second half
}

TEST_CASE(
    "a day that is none, and days the wrong way round, are told as soon as they are left", "[ui][figures]")
{
    OpenPeriodBox open(2024);
    auto* to = open.find<ui::PartialDateEdit>("toEdit");
    const auto* told = open.find<QLabel>("daysFaultLabel");
    const auto type = [&](const QString& day) {
        to->selectAll();
        QTest::keyClicks(to, day);
        QTest::keyClick(to, Qt::Key_Return);
        return told->isHidden() ? QString() : told->text();
    };
    CHECK(type(QStringLiteral("2024")) != QString());
    CHECK(type(QStringLiteral("31/2/2024")).contains(QStringLiteral("31/2/2024")));
    CHECK(type(QStringLiteral("1/6/2023")).contains(QStringLiteral("01/6/2023")));
    CHECK(open.box.days().to == QDate(2023, 6, 1)); // what is typed stands
    CHECK(type(QStringLiteral("1/6/2024")) == QString());
}
