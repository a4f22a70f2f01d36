// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenPage.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

struct PageWithAnAnnex : OpenPage
{
    PageWithAnAnnex()
    {
        carry(u"by_unit"_s);
        preview->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    ~PageWithAnAnnex() { QSettings().remove(u"report/pane"_s); } // the next window opens as it comes
    QString framed() const
    {
        const auto current = preview->currentFigure();
        return current ? preview->figureSpots()[*current].figure : QString();
    }
};

} // namespace

TEST_CASE("Tab that comes to the page marks the paragraph where it stopped", "[ui]")
{
    OpenPage open;
    REQUIRE_FALSE(open.preview->current());
    open.preview->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    CHECK(open.preview->current());
}

TEST_CASE("keys go from number to number of the page, and Enter looks behind the one with the frame",
    "[ui][numbers]")
{
    PageWithAnAnnex open;
    press(Qt::Key_Right, Qt::ControlModifier);
    const QString first = open.framed();
    REQUIRE_FALSE(first.isEmpty());
    press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(open.preview->currentFigure() == 1u);
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(open.framed() == first);
    press(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(open.find<QLabel>("numberNameLabel")->isVisible());
    CHECK_FALSE(open.field->isVisible());
    open.preview->setFocus();
    press(Qt::Key_Down); // paragraphs again
    CHECK_FALSE(open.preview->currentFigure());
}

TEST_CASE("keys go down a column of an annex", "[ui][numbers]")
{
    PageWithAnAnnex open;
    const auto spots = open.preview->figureSpots();
    std::size_t cell = 0;
    while (cell < spots.size() && !spots[cell].figure.startsWith(u"people_managed?unit="_s))
        ++cell;
    REQUIRE(cell < spots.size());
    open.preview->setCurrentFigure(cell);
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(open.framed().startsWith(u"people_managed?unit="_s));
    CHECK(open.framed() != spots[cell].figure);
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(open.framed() == spots[cell].figure);
}

TEST_CASE("the letter of the tab of the text leads into it also where it is open", "[ui]")
{
    OpenPage open;
    open.preview->setFocus();
    REQUIRE(open.find<QTabWidget>("tabs")->currentIndex() == 0);
    press(Qt::Key_V, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return open.find<QListWidget>("sectionList")->hasFocus(); }));
}

TEST_CASE("Tab comes back to what has the frame, and leaves the pages where they are", "[ui]")
{
    OpenPage open;
    auto* scroll = open.find<QScrollArea>("previewScroll");
    CHECK(scroll->focusPolicy() == Qt::NoFocus); // the page inside it is the stop
    const auto isFrameSeen = [&] {
        QApplication::processEvents();
        return open.preview->visibleRegion().boundingRect().intersects(open.preview->frame().toAlignedRect());
    };
    open.preview->setFocus(Qt::TabFocusReason);
    CHECK(isFrameSeen());
    const int before = scroll->verticalScrollBar()->value();
    press(Qt::Key_Tab);
    CHECK_FALSE(open.preview->hasFocus());
    CHECK(scroll->verticalScrollBar()->value() == before);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    REQUIRE_FALSE(isFrameSeen());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(open.preview->hasFocus());
    CHECK(isFrameSeen());
}
