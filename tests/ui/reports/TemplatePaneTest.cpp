// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/TemplatePane.h"
#include "services/reports/outline/Outline.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/reports/outline/ChipNames.h"
#include "ui/reports/outline/SentenceEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <utility>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::OutlinePiece;
using tests::OpenWindow;

namespace {

/// The templates of the office's reports, the outline of the annual report.
struct OpenTemplates : OpenWindow
{
    OpenTemplates()
    {
        window.showPage(u"administration"_s);
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QApplication::processEvents();
        items = find<QListWidget>("itemList");
        sentence = find<ui::SentenceEdit>("sentenceEdit");
    }
    void chooseRowWith(const QString& words)
    {
        items->setCurrentItem(items->findItems(words, Qt::MatchContains).front());
    }
    services::OfficeTemplates::Standing standing()
    {
        return *services::OfficeTemplates(office.workspace()).standing(services::ReportKind::all().front());
    }
    QListWidget* items;
    ui::SentenceEdit* sentence;
};

} // namespace

TEST_CASE("a title is changed in the outline and stored as a version of the office", "[ui]")
{
    OpenTemplates open;
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    open.sentence->selectAll();
    QTest::keyClicks(open.sentence, u"TINH HINH CHUNG"_s);
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().version == 1);
    CHECK(open.standing().body.contains(u"# TINH HINH CHUNG\n"_s));
    CHECK(open.items->currentItem()->text().contains(u"TINH HINH CHUNG"_s)); // stays where it was
    CHECK(open.sentence->toPlainText().contains(u"TINH HINH CHUNG"_s));
    open.find<QPushButton>("shippedButton")->click();
    CHECK(open.standing().version == 0);
}

TEST_CASE(
    "another version is shown once what was changed is dropped, and nothing changed stores none", "[ui]")
{
    OpenTemplates open;
    QString title = u"GIÁ TÌNH HÌNH"_s;
    const auto retitle = [&](const QString& words) {
        open.chooseRowWith(std::exchange(title, words));
        open.sentence->selectAll();
        QTest::keyClicks(open.sentence, words);
    };
    for (const QString& words : {u"MOT"_s, u"HAI"_s}) {
        retitle(words);
        open.find<QPushButton>("storeButton")->click();
    }
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().version == 2);
    retitle(u"BA"_s);
    auto* versions = open.find<QComboBox>("versionBox");
    versions->setCurrentIndex(versions->findData(1));
    CHECK(open.prompts.asked.size() == 1);
    CHECK(versions->currentData().toInt() == 1);
    CHECK(open.items->findItems(u"MOT"_s, Qt::MatchContains).size() == 1);
}

TEST_CASE("figures are chips: they stay what they are while words around them change", "[ui]")
{
    OpenTemplates open;
    open.items->setCurrentRow(1);
    const auto before = open.sentence->pieces();
    CHECK(before.front().text == u"Kết quả thực hiện "_s);
    CHECK(before.at(1) == OutlinePiece{OutlinePiece::Kind::Value, u"plan"_s});
    open.sentence->moveCursor(QTextCursor::End);
    QTest::keyClicks(open.sentence, u" (du thao)"_s);
    auto expected = before;
    expected.push_back({OutlinePiece::Kind::Words, u" (du thao)"_s});
    CHECK(open.sentence->pieces() == expected);
    QTest::keyClick(open.sentence, Qt::Key_Return);
    CHECK(open.sentence->pieces() == expected);
    open.sentence->insertChip({OutlinePiece::Kind::Value, u"year"_s});
    CHECK(open.sentence->pieces().back() == OutlinePiece{OutlinePiece::Kind::Value, u"year"_s});
    open.sentence->textCursor().deletePreviousChar();
    open.sentence->textCursor().deletePreviousChar(); // the blank that came with it
    CHECK(open.sentence->pieces() == expected);
}

TEST_CASE("a wrong text form is told with its line, and nothing is stored", "[ui]")
{
    OpenTemplates open;
    auto* forms = open.find<QTabWidget>("formTabs");
    forms->setCurrentIndex(1);
    auto* source = open.find<QPlainTextEdit>("sourceEdit");
    source->setPlainText(u"---\nkind: BÁO CÁO\nsubject: Việc\n---\n{{sai}}\n"_s);
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.find<QLabel>("faultLabel")->text().contains(u"5"_s));
    CHECK(open.find<QLabel>("faultLabel")->text().contains(u"sai"_s));
    CHECK(source->textCursor().blockNumber() == 4);
    CHECK(open.standing().version == 0);
    source->setPlainText(u"---\nsubject: Việc\n---\n{{#request}}\n"_s);
    forms->setCurrentIndex(0);
    CHECK(forms->currentIndex() == 1);
}

TEST_CASE("a section moves with its text", "[ui]")
{
    OpenTemplates open;
    open.chooseRowWith(u"NHIỆM VỤ NĂM"_s);
    const int before = open.items->currentRow();
    open.find<QPushButton>("upButton")->click();
    CHECK(open.items->currentRow() < before);
    CHECK(open.items->currentItem()->text().contains(u"NHIỆM VỤ NĂM"_s));
}

TEST_CASE("a template copied under a name stands beside the shipped one until it is out of use", "[ui]")
{
    OpenTemplates open;
    const auto* pane = open.window.findChild<ui::TemplatePane*>();
    const auto* kinds = pane->findChild<QComboBox*>(u"kindBox"_s);
    const QString shipped = kinds->currentText();
    auto* copy = open.find<QPushButton>("copyButton");
    CHECK_FALSE(copy->isEnabled());
    open.find<QLineEdit>("copyNameEdit")->setText(shipped);
    copy->click();
    CHECK(open.find<QLabel>("faultLabel")->text().contains(shipped));
    open.find<QLineEdit>("copyNameEdit")->setText(u"Báo cáo rút gọn"_s);
    copy->click();
    CHECK(kinds->currentText() == u"Báo cáo rút gọn"_s);
    CHECK(pane->findChild<QLabel*>(u"faultLabel"_s)->isHidden());
    CHECK(open.standing().version == 0);
    open.find<QPushButton>("shippedButton")->click();
    CHECK(kinds->currentText() == shipped);
    CHECK(kinds->findText(u"Báo cáo rút gọn"_s) < 0);
}

TEST_CASE("a figure put beside a word stands off it", "[ui]")
{
    ui::SentenceEdit sentence;
    const OutlinePiece figure{OutlinePiece::Kind::Value, u"classes"_s};
    const auto wordsAround = [&](const QString& words, int at) {
        sentence.setPieces({{OutlinePiece::Kind::Words, words}});
        QTextCursor cursor = sentence.textCursor();
        cursor.setPosition(at);
        sentence.setTextCursor(cursor);
        sentence.insertChip(figure);
        QStringList texts;
        for (const OutlinePiece& piece : sentence.pieces())
            texts << (piece == figure ? u"#"_s : piece.text);
        return texts.join(QString());
    };
    CHECK(wordsAround(u"Đã mở"_s, 5) == u"Đã mở #"_s);
    CHECK(wordsAround(u"Đã mở lớp"_s, 6) == u"Đã mở # lớp"_s);
    CHECK(wordsAround(u"Đã mở , đạt"_s, 6) == u"Đã mở #, đạt"_s);
    CHECK(wordsAround(u"Số lớp:"_s, 7) == u"Số lớp: #"_s);
    CHECK(wordsAround(u"(người)"_s, 1) == u"(# người)"_s);
    sentence.insertChip(figure);
    CHECK(sentence.pieces().size() == 5); // ( # blank # người)
}

TEST_CASE("going over to the text and back stays at the item", "[ui]")
{
    OpenTemplates open;
    auto* tabs = open.find<QTabWidget>("formTabs");
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    const int row = open.items->currentRow();
    tabs->setCurrentIndex(1);
    auto* text = open.find<QPlainTextEdit>("sourceEdit");
    CHECK(text->textCursor().block().text() == u"# ĐÁNH GIÁ TÌNH HÌNH"_s);
    tabs->setCurrentIndex(0);
    CHECK(open.items->currentRow() == row);
    tabs->setCurrentIndex(1);
    QTextCursor other = text->document()->find(u"# PHƯƠNG HƯỚNG"_s);
    REQUIRE_FALSE(other.isNull());
    text->setTextCursor(other);
    tabs->setCurrentIndex(0);
    CHECK(open.items->currentItem()->text().contains(u"PHƯƠNG HƯỚNG"_s));
}

TEST_CASE("a figure of the register is put into any line, and typing goes on behind it", "[ui]")
{
    OpenTemplates open;
    open.window.activateWindow();
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    open.sentence->moveCursor(QTextCursor::End);
    auto* button = open.find<QPushButton>("valueButton");
    button->setFocus();
    Q_EMIT button->menu()->aboutToShow();
    const QString wanted = ui::placeholderName(u"figure.people_managed"_s);
    for (QAction* action : button->menu()->findChildren<QAction*>())
        if (action->text() == wanted && !action->menu()) {
            action->trigger();
            break;
        }
    CHECK(open.sentence->pieces().back()
        == OutlinePiece{OutlinePiece::Kind::Value, u"figure.people_managed"_s});
    CHECK(open.items->currentItem()->text().endsWith(u"‹"_s + wanted + u"›"_s));
    CHECK(open.window.focusWidget() == open.sentence);
    QTest::keyClicks(open.sentence, u" nguoi"_s);
    CHECK(open.sentence->pieces().back().text == u" nguoi"_s);
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().body.contains(u"{{figure.people_managed}} nguoi"_s));
}

TEST_CASE("a section is written only where there are loans, without a sign of the text form", "[ui]")
{
    OpenTemplates open;
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    auto* button = open.find<QPushButton>("groupButton");
    Q_EMIT button->menu()->aboutToShow();
    CHECK(button->menu()->actions().size() <= 20); // less than a screen is high
    const QString wanted = ui::placeholderName(u"any.loans"_s);
    for (QAction* action : button->menu()->findChildren<QAction*>())
        if (action->text() == wanted && !action->menu()) {
            action->trigger();
            break;
        }
    CHECK(open.items->currentItem()->text().contains(wanted));
    CHECK(open.items->item(open.items->currentRow() + 1)->text().contains(u"GIÁ TÌNH HÌNH"_s));
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().body.contains(u"{{#any.loans}}\n# ĐÁNH GIÁ TÌNH HÌNH\n"_s));
    open.chooseRowWith(wanted);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().front()->trigger(); // without the condition again
    open.find<QPushButton>("storeButton")->click();
    CHECK_FALSE(open.standing().body.contains(u"any.loans"_s));
}

TEST_CASE("a title is put under another by its level, and the outline shows it", "[ui]")
{
    OpenTemplates open;
    auto* level = open.find<QComboBox>("levelBox");
    open.items->setCurrentRow(0);
    CHECK_FALSE(level->isEnabled());
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    REQUIRE(level->isEnabled());
    CHECK(level->currentIndex() == 0);
    const QString before = open.items->currentItem()->text();
    level->setCurrentIndex(1);
    Q_EMIT level->activated(1);
    CHECK(open.items->currentItem()->text().size() > before.size());
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().body.contains(u"## ĐÁNH GIÁ TÌNH HÌNH\n"_s));
}

TEST_CASE("a title without words is told beside its field and not stored away", "[ui]")
{
    OpenTemplates open;
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    open.find<QPushButton>("titleButton")->click();
    const int added = open.items->currentRow();
    open.items->setCurrentRow(1);
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().version == 0);
    CHECK(open.items->currentRow() == added);
    const auto* told = open.find<QLabel>("sentenceFaultLabel");
    CHECK(told->isVisible());
    QTest::keyClicks(open.sentence, u"MUC MOI"_s);
    CHECK_FALSE(told->isVisible());
    open.find<QPushButton>("storeButton")->click();
    CHECK(open.standing().body.contains(u"# MUC MOI\n"_s));
}

TEST_CASE("an earlier version and the one of the program are put in use where they are looked at", "[ui]")
{
    OpenTemplates open;
    auto* versions = open.find<QComboBox>("versionBox");
    auto* use = open.find<QPushButton>("storeButton");
    const QString storing = use->text();
    open.chooseRowWith(u"GIÁ TÌNH HÌNH"_s);
    for (const QString& words : {u"MOT"_s, u"HAI"_s}) {
        open.sentence->selectAll();
        QTest::keyClicks(open.sentence, words);
        use->click();
    }
    versions->setCurrentIndex(versions->findData(1));
    CHECK(use->text() != storing);
    use->click();
    CHECK(open.standing().version == 3);
    CHECK(open.standing().body.contains(u"# MOT\n"_s));
    CHECK(use->text() == storing);
    versions->setCurrentIndex(versions->findData(0));
    use->click();
    CHECK(open.standing().version == 0);
    CHECK(open.prompts.asked.isEmpty());
}
