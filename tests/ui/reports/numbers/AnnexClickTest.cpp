// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// The demonstration year with the annexes by unit and of counselling on its page.
struct PageWithAnnexes : OpenPage
{
    PageWithAnnexes() { carry(u"by_unit placement"_s); }
    /// The marks of the numbers on the pages of an annex.
    QStringList marksOf(int annex) const
    {
        QStringList marks;
        for (const document::Page& page : preview->pages())
            for (const document::FigureMark& mark : page.figures)
                if (page.annex == annex)
                    marks << mark.figure;
        return marks;
    }
    void clickOn(const QString& mark)
    {
        Q_EMIT preview->figureClicked(mark);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the annexes stand on the page, and each of their numbers can be looked behind", "[ui][numbers]")
{
    PageWithAnnexes open;
    CHECK(open.marksOf(1).filter(u"people_managed?unit="_s).size() > 12);
    CHECK(open.marksOf(2).filter(u"outreach_events"_s).size() > 1);
    open.clickOn(u"people_managed?unit=phong-ldtbxh-chau-thanh"_s);
    CHECK(open.find<QLabel>("numberNameLabel")->text().contains(u"Châu Thành"_s));
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() > 0);
}

TEST_CASE("a number of the text opens the same pane", "[ui][numbers]")
{
    PageWithAnnexes open;
    REQUIRE(open.marksOf(0).contains(u"referral_turns"_s));
    open.clickOn(u"referral_turns"_s);
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() > 0);
    CHECK_FALSE(open.find<QLabel>("numberDefinitionLabel")->text().isEmpty());
}

TEST_CASE("a number in the line of a class opens that class alone", "[ui][numbers]")
{
    PageWithAnnexes open;
    const QStringList classes = open.marksOf(0).filter(u"classes?class="_s);
    REQUIRE_FALSE(classes.isEmpty());
    open.clickOn(classes.front());
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() == 1);
    const QString learners = u"learners?"_s + classes.front().section(u'?', 1);
    REQUIRE(open.marksOf(0).contains(learners));
    open.clickOn(learners);
    const int rows = open.find<QTableView>("countedView")->model()->rowCount();
    CHECK(rows > 1);
    open.clickOn(u"learners"_s);
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() >= rows);
}

TEST_CASE("a total that no indicator counts lists what its parts count, and is changed by them alone",
    "[ui][numbers]")
{
    PageWithAnnexes open;
    const QString sum = u"counselled_turns+counselled_head_count"_s;
    const QString total = sum + u"?derived"_s; // as its cell bears it: no change by hand is made there
    REQUIRE(open.marksOf(2).contains(total));
    CHECK(open.marksOf(2).filter(sum + u"?unit="_s).size() > 12);
    open.clickOn(u"counselled_turns"_s);
    const int turns = open.find<QTableView>("countedView")->model()->rowCount();
    open.clickOn(u"counselled_head_count"_s);
    const int others = open.find<QTableView>("countedView")->model()->rowCount();
    CHECK(open.find<QPushButton>("stateButton")->isVisible());
    open.clickOn(total);
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() == turns + others);
    CHECK(
        std::ranges::none_of(open.window.findChildren<QPushButton*>(u"stateButton"_s), &QWidget::isVisible));
    CHECK(open.find<QLabel>("numberNameLabel")->text().contains(u" + "_s));
}
