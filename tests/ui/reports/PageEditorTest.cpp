// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenPage.h"
#include "ui/reports/ReportPage.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenPage;
using Origin = document::Origin;

namespace {

const Origin firstOfSituation{u"situation"_s, 0};
const QString longSentence =
    u"Trên địa bàn có nhiều người chấp hành xong hình phạt tù trở về; phần lớn chưa có nghề, tuổi đã lớn, "_s
    u"gia đình khó khăn, theo Kế hoạch số 71/KH-UBND của Ủy ban nhân dân tỉnh thì mỗi huyện mở một lớp."_s;

void fillSituation(OpenPage& open, const QString& text)
{
    open.click(firstOfSituation);
    tests::press(Qt::Key_A, Qt::ControlModifier);
    tests::typeKeys(text);
}

} // namespace

TEST_CASE("the text field lies over the paragraph and breaks its lines where the page does", "[ui]")
{
    OpenPage open;
    fillSituation(open, longSentence);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(open.field->isVisible());
    for (int step = 0; step < 4; ++step) {
        const QStringList printed = open.printed(firstOfSituation);
        CHECK(printed.size() > 2);
        open.click(firstOfSituation);
        CHECK(open.field->paper().lines() == printed);
        CHECK(open.field->paper().inkRight() <= open.field->width()); // no letter is cut off
        const QRectF place = open.placeOf(firstOfSituation);
        CHECK(std::abs(open.field->x() + ui::ParagraphLayout::margin - place.left()) <= 1);
        CHECK(std::abs(open.field->y() + ui::ParagraphLayout::margin - place.top()) <= 1);
        CHECK(std::abs(open.field->height() - 2 * ui::ParagraphLayout::margin - place.height()) <= 2);
        tests::press(Qt::Key_Escape);
        open.preview->zoomIn();
        QApplication::processEvents();
    }
}

TEST_CASE("while a line is being typed it breaks as the page will break it", "[ui]")
{
    OpenPage open;
    fillSituation(open, longSentence.left(150));
    const QStringList typed = open.field->paper().lines();
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(typed == open.printed(firstOfSituation));
}

TEST_CASE("the page makes room for a paragraph while it is being typed, without a pause", "[ui]")
{
    OpenPage open;
    open.click(firstOfSituation);
    const auto places = open.preview->places();
    const auto here = std::ranges::find(places, firstOfSituation, &ui::PagePreview::Place::origin);
    REQUIRE(here + 1 < places.end());
    const Origin below = (here + 1)->origin;
    const double before = open.placeOf(below).top();
    for (int letter = 0; letter < 400; ++letter) {
        QTest::keyClick(open.field, letter % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        QTest::qWait(2); // no pause in which the page could follow
        if (open.placeOf(below).top() > before)
            break;
    }
    CHECK(open.placeOf(below).top() > before);
    CHECK(open.field->isVisible());
}

TEST_CASE("Vietnamese arrives whole in a paragraph of the page, whatever writes it", "[ui]")
{
    OpenPage open;
    for (const auto& type : {&tests::typeComposed, &tests::typeAsUniKey, &tests::typeKeys}) {
        open.click(firstOfSituation);
        tests::press(Qt::Key_A, Qt::ControlModifier);
        tests::press(Qt::Key_Delete);
        type(u"Người chấp hành xong hình phạt tù"_s);
        CHECK(open.field->toPlainText() == u"Người chấp hành xong hình phạt tù"_s);
        CHECK(QApplication::focusWidget() == open.field);
        QInputMethodEvent composing(u"hoà"_s, {});
        QApplication::sendEvent(open.field, &composing);
        CHECK(open.field->paper().lines().join(u' ').endsWith(u"hoà"_s));
        QInputMethodEvent cancelled;
        QApplication::sendEvent(open.field, &cancelled);
        tests::press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(open.printed(firstOfSituation).join(u' ') == u"Người chấp hành xong hình phạt tù"_s);
    }
}

TEST_CASE(
    "Escape leaves a paragraph of the page and keeps what was typed, Ctrl+Z before it takes it back", "[ui]")
{
    OpenPage open;
    open.click(firstOfSituation);
    tests::press(Qt::Key_Home);
    tests::typeKeys(u"Câu mới. "_s);
    tests::press(Qt::Key_Escape);
    CHECK_FALSE(open.field->isVisible());
    CHECK(open.preview->hasFocus());
    CHECK(open.printed(firstOfSituation).join(u' ').contains(u"Câu mới."_s));
    CHECK(open.window.findChild<ui::ReportPage*>()->isModified());
    tests::press(Qt::Key_Return);
    tests::typeKeys(u"Thừa. "_s);
    tests::press(Qt::Key_Z, Qt::ControlModifier);
    tests::press(Qt::Key_Escape);
    CHECK_FALSE(open.printed(firstOfSituation).join(u' ').contains(u"Thừa."_s));
}

TEST_CASE("Enter begins a paragraph of the page, Backspace at its beginning joins it again", "[ui]")
{
    OpenPage open;
    fillSituation(open, u"Câu một. Câu hai."_s);
    for (int i = 0; i < 8; ++i)
        tests::press(Qt::Key_Left);
    tests::press(Qt::Key_Return);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.printed(firstOfSituation) == QStringList{u"Câu một."_s});
    CHECK(open.printed({u"situation"_s, 1}) == QStringList{u"Câu hai."_s});
    open.click({u"situation"_s, 1});
    tests::press(Qt::Key_Home);
    tests::press(Qt::Key_Backspace);
    CHECK(open.field->toPlainText() == u"Câu một. Câu hai."_s);
    tests::typeKeys(u"!"_s);
    tests::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.stored(u"situation"_s).front() == u"Câu một.! Câu hai."_s);
    CHECK(QApplication::focusWidget() == open.field); // one goes on typing
}

TEST_CASE("keys alone go from paragraph to paragraph of the page", "[ui]")
{
    OpenPage open;
    open.preview->setFocus();
    tests::press(Qt::Key_Down);
    const auto first = open.preview->current();
    REQUIRE(first);
    tests::press(Qt::Key_F2);
    CHECK(open.field->isVisible());
    tests::press(Qt::Key_Tab);
    CHECK(open.field->isVisible());
    CHECK(open.preview->current() != first);
    tests::press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(open.preview->current() == first);
    tests::press(Qt::Key_Escape);
    CHECK(open.preview->hasFocus());
    tests::press(Qt::Key_Down);
    CHECK(open.preview->current() != first);
}

TEST_CASE("an emptied paragraph goes, and an empty section keeps a place to click", "[ui]")
{
    OpenPage open;
    const auto count = open.stored(u"situation"_s).size();
    for (qsizetype i = 0; i < count; ++i) {
        open.click(firstOfSituation);
        tests::press(Qt::Key_A, Qt::ControlModifier);
        tests::press(Qt::Key_Delete);
        tests::press(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(open.printed(firstOfSituation).size() == 1); // what says that it can be written here
    open.click(firstOfSituation);
    CHECK(open.field->toPlainText().isEmpty());
    tests::typeKeys(u"Viết lại."_s);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.printed(firstOfSituation) == QStringList{u"Viết lại."_s});
}

TEST_CASE("what is pasted into the page is plain text, a paragraph a line", "[ui]")
{
    OpenPage open;
    fillSituation(open, u"Đầu: "_s);
    QApplication::clipboard()->setText(u"một\r\n\r\nhai\n"_s);
    tests::press(Qt::Key_V, Qt::ControlModifier);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.printed(firstOfSituation) == QStringList{u"Đầu: một"_s});
    CHECK(open.printed({u"situation"_s, 1}) == QStringList{u"hai"_s});
}

TEST_CASE("the page follows what is typed after a short pause, the field where its paragraph is", "[ui]")
{
    OpenPage open;
    fillSituation(open, longSentence);
    const double before = open.placeOf({u"implementation"_s, 0}).top();
    tests::typeKeys(u" "_s + longSentence + u" "_s + longSentence);
    REQUIRE(QTest::qWaitFor([&] { return open.placeOf({u"implementation"_s, 0}).top() > before + 20; }, 400));
    CHECK(open.field->isVisible());
    CHECK(open.printed(firstOfSituation) == open.field->paper().lines());
    CHECK(
        std::abs(open.field->y() + ui::ParagraphLayout::margin - open.placeOf(firstOfSituation).top()) <= 1);
}

TEST_CASE("a figure on the page answers a click", "[ui]")
{
    OpenPage open;
    QStringList clicked;
    QObject::connect(open.preview, &ui::PagePreview::figureClicked, open.preview,
        [&](const QString& figure) { clicked << figure; });
    const document::Page& page = open.preview->pages().back();
    REQUIRE_FALSE(page.figures.empty());
    const size_t last = open.preview->pages().size() - 1;
    const double scale = open.preview->scale(last);
    const QPointF onPage = page.figures.front().box.center() * scale;
    const double left = (open.preview->width() - page.size.width() * scale) / 2;
    QTest::mouseClick(
        open.preview, Qt::LeftButton, {}, (onPage + QPointF(left, open.preview->topOf(last))).toPoint());
    CHECK(clicked == QStringList{page.figures.front().figure});
}

TEST_CASE("a wide annex leaves the pages before it as large as they were", "[ui]")
{
    ui::PagePreview preview;
    preview.resize(700, 900);
    document::Page portrait;
    portrait.size = {21000, 29700};
    document::Page landscape;
    landscape.size = {29700, 21000};
    preview.setPages({portrait});
    const double alone = preview.scale(0);
    preview.setPages({portrait, landscape});
    CHECK(preview.scale(0) == alone);
    CHECK(preview.scale(1) < alone);
    CHECK(preview.topOf(1) > 29700 * alone);
}
