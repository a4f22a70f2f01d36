// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SuggestionPopup.h"

#include "office/TestOffice.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// A field that takes one of two people and only who is clear.
struct FieldOfTwo
{
    tests::TestOffice office;
    QLineEdit field;
    ui::SuggestionPopup popup{
        office.workspace(), &field, [](const QString& typed) {
            std::vector<ui::SuggestionPopup::Choice> people{{u"hoa"_s, u"Lê Hòa"_s}, {u"hai"_s, u"Lê Hải"_s}};
            std::erase_if(people, [&](const auto& choice) { return !choice.key.startsWith(typed); });
            return people;
        }};
    QStringList taken;

    FieldOfTwo()
    {
        popup.takeOnlyClear();
        QObject::connect(
            &popup, &ui::SuggestionPopup::chosen, &field, [this](const QString& key) { taken << key; });
        field.show();
        field.activateWindow();
        field.setFocus();
        QApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(&field, text); }
    void awaitList()
    {
        REQUIRE(QTest::qWaitFor([this] { return field.findChild<QListWidget*>()->isVisible(); }));
    }
};

} // namespace

TEST_CASE("suggestions for a field at the edge of the screen are all seen, beside the field", "[ui]")
{
    tests::TestOffice office;
    QWidget window;
    window.setWindowFlags(Qt::FramelessWindowHint);
    QLineEdit field(&window);
    ui::SuggestionPopup popup(office.workspace(), &field, [](const QString&) {
        return std::vector<ui::SuggestionPopup::Choice>(8, {u"x"_s, u"Phường 1, Thành phố Cao Lãnh (cũ)"_s});
    });
    const QRect screen = QApplication::primaryScreen()->availableGeometry();
    window.setGeometry(screen.right() - 200, screen.bottom() - 60, 200, 60);
    field.setGeometry(0, 30, 200, 30);
    window.show();
    window.activateWindow();
    field.setFocus();
    QApplication::processEvents();
    QTest::keyClicks(&field, u"phuong"_s);
    const auto* list = field.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    const QRect shown = list->geometry().adjusted(4, 4, -4, -4); // some platforms draw a frame around it
    CHECK(screen.contains(shown));
    CHECK_FALSE(shown.intersects({field.mapToGlobal(QPoint()), field.size()}));
}

TEST_CASE("a single suggestion longer than its field is read whole", "[ui]")
{
    tests::TestOffice office;
    QLineEdit field;
    ui::SuggestionPopup popup(office.workspace(), &field, [](const QString&) {
        return std::vector<ui::SuggestionPopup::Choice>{
            {u"x"_s, u"Nguyễn Thị Hồng Ái (28/9/1980) – Phòng LĐTBXH thành phố Cao Lãnh"_s}};
    });
    field.resize(150, 30);
    field.show();
    field.activateWindow();
    field.setFocus();
    QApplication::processEvents();
    QTest::keyClicks(&field, u"ai"_s);
    const auto* list = field.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    CHECK_FALSE(list->horizontalScrollBar()->isVisible());
    const QRect line = list->visualItemRect(list->item(0));
    CHECK(list->viewport()->rect().contains(line));
    CHECK(line.width() >= list->sizeHintForColumn(0));
}

TEST_CASE("where only what is clear is taken, Enter takes what was gone to or alone is left", "[ui]")
{
    FieldOfTwo on;
    on.type(u"h"_s);
    on.awaitList();
    QTest::keyClick(&on.field, Qt::Key_Return);
    CHECK(on.taken.isEmpty());
    on.type(u"ai"_s); // the list is that of "h" still
    QTest::keyClick(&on.field, Qt::Key_Return);
    CHECK(on.taken == QStringList{u"hai"_s});
    on.field.clear();
    on.type(u"h"_s);
    on.awaitList();
    QTest::keyClick(&on.field, Qt::Key_Down);
    QTest::keyClick(&on.field, Qt::Key_Return);
    CHECK(on.taken == QStringList{u"hai"_s, u"hoa"_s});
}

TEST_CASE("of several suggestions Enter takes the one whose name is written out", "[ui]")
{
    FieldOfTwo on;
    on.popup.takeOnlyClear([](const QString& typed) { return typed == u"h"_s ? u"hoa"_s : QString(); });
    on.type(u"h"_s);
    on.awaitList();
    QTest::keyClick(&on.field, Qt::Key_Return);
    CHECK(on.taken == QStringList{u"hoa"_s});
}
