// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/LegalStatusEditor.h"
#include "domain/cases/CaseErrorCodes.h"
#include "office/TestOffice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// The editor as wide as the person stands beside the list on a screen of 1366 pixels.
struct SmallEditor
{
    tests::TestOffice office;
    ui::LegalStatusEditor editor;

    explicit SmallEditor(const std::vector<domain::LegalStatus>& statuses)
    {
        editor.setUp(office.workspace());
        editor.setStatuses(statuses, {});
        editor.resize(735, 520);
        editor.show();
        QTest::qWait(1);
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return editor.findChild<Widget*>(name);
    }
};

domain::LegalStatus statusOfKind(const QString& kind)
{
    domain::LegalStatus made;
    made.id = Uuid::ofCode(u"test", kind);
    made.kind = kind;
    return made;
}

/// A sentence that was served above a residence ban, the ban in view.
struct EditorAtBan : SmallEditor
{
    EditorAtBan() : SmallEditor(both()) { list->selectRow(1); }

    static std::vector<domain::LegalStatus> both()
    {
        return {statusOfKind(u"sentence_served"_s), statusOfKind(u"residence_ban"_s)};
    }
    QTableView* list = find<QTableView>(u"listView"_s);
};

} // namespace

TEST_CASE("without a legal status the page says how to add one and shows no fields", "[ui][people]")
{
    SmallEditor small({});
    CHECK(small.find<QWidget>(u"statusPane"_s)->isHidden());
    CHECK(small.find<QLabel>(u"noStatusLabel"_s)->isVisible());
    CHECK_FALSE(small.find<QLabel>(u"noStatusLabel"_s)->text().isEmpty());
    QTest::keyClick(small.find<QWidget>(u"addButton"_s), Qt::Key_Space);
    CHECK(small.find<QWidget>(u"statusPane"_s)->isVisible());
    CHECK(small.find<QLabel>(u"noStatusLabel"_s)->isHidden());
}

TEST_CASE("on a small screen the kinds of status stand whole in their box", "[ui][people]")
{
    domain::LegalStatus served = statusOfKind(u"sentence_served"_s);
    SmallEditor small({served});
    const auto* kind = small.find<QComboBox>(u"kindBox"_s);
    CHECK(kind->width() >= kind->fontMetrics().horizontalAdvance(kind->currentText()) + 30);
    const auto* offence = small.find<QWidget>(u"offenceEdit"_s);
    CHECK(offence->mapTo(&small.editor, QPoint()).x() == kind->mapTo(&small.editor, QPoint()).x());
}

TEST_CASE(
    "the list of statuses gives the day one really ended, and says which ones have ended", "[ui][people]")
{
    domain::LegalStatus ban = statusOfKind(u"residence_ban"_s);
    ban.toDate = QDate(2024, 6, 1);
    domain::LegalStatus ended = ban;
    ended.id = Uuid::ofCode(u"test", u"ended"_s);
    ended.endedOn = QDate(2021, 2, 28);
    domain::LegalStatus endsLater = ended;
    endsLater.id = Uuid::ofCode(u"test", u"later"_s);
    endsLater.endedOn = QDate(2021, 12, 7); // tomorrow
    SmallEditor small({ban, ended, endsLater});
    const QAbstractItemModel& rows = *small.find<QTableView>(u"listView"_s)->model();
    CHECK(rows.index(0, 2).data().toString() == u"01/6/2024"_s);
    CHECK(rows.index(0, 3).data().toString() == u"chưa kết thúc"_s);
    CHECK(rows.index(1, 2).data().toString() == u"28/02/2021"_s);
    CHECK(rows.index(1, 3).data().toString() == u"đã kết thúc"_s);
    CHECK(rows.index(2, 2).data().toString() == u"07/12/2021"_s);
    CHECK(rows.index(2, 3).data().toString() == u"chưa kết thúc"_s);
    CHECK_FALSE(small.find<QTableView>(u"listView"_s)->isColumnHidden(3));
}

TEST_CASE("the status that was being written stays in view when the person is stored", "[ui][people]")
{
    EditorAtBan small;
    small.editor.setStatuses(EditorAtBan::both(), {}); // as it came back from the register
    CHECK(small.list->currentIndex().row() == 1);
    CHECK(small.find<QComboBox>(u"kindBox"_s)->currentData().toString() == u"residence_ban"_s);
}

TEST_CASE("the next person's status is shown from its first field on", "[ui][people]")
{
    domain::LegalStatus served = statusOfKind(u"sentence_served"_s);
    SmallEditor small({served});
    QScrollBar* bar = small.find<QScrollArea>(u"statusScroll"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(bar->value() > 0);
    served.id = Uuid::ofCode(u"test", u"another"_s);
    small.editor.setStatuses({served}, {});
    CHECK(bar->value() == 0);
}

TEST_CASE("what would vanish with a hidden conviction is not asked for", "[ui][people]")
{
    domain::LegalStatus expunged = statusOfKind(u"suspended_sentence"_s);
    expunged.expungedOn = QDate(2021, 11, 1);
    expunged.endedOn = QDate(2021, 11, 1);
    expunged.endReason = u"expunged"_s;
    expunged.releasedOn = QDate(2020, 8, 23);
    SmallEditor small({expunged});
    CHECK(small.find<QWidget>(u"offenceEdit"_s)->isVisible());
    small.editor.setStatuses({expunged}, {}, true);
    for (const QString& name : {u"offenceEdit"_s, u"noteEdit"_s, u"penaltySection"_s}) {
        INFO(name.toStdString());
        CHECK(small.find<QWidget>(name)->isHidden());
    }
    CHECK(small.find<QLabel>(u"hintLabel"_s)->isHidden()); // from when on, by which article, and for loans
    CHECK_FALSE(small.find<QWidget>(u"expungedOnEdit"_s)->isHidden());
    expunged.offence = u"Trộm cắp tài sản"_s; // a head looks at it
    small.editor.setStatuses({expunged}, {}, true);
    CHECK_FALSE(small.find<QWidget>(u"offenceEdit"_s)->isHidden());
}

TEST_CASE("what cannot be read stays typed beside what is said of it, whatever is pressed", "[ui][people]")
{
    EditorAtBan small;
    auto* to = small.find<QLineEdit>(u"toDateEdit"_s);
    QTest::keyClicks(to, u"thang sau"_s);
    small.list->selectRow(0); // refused
    CHECK(to->text() == u"thang sau"_s);
    std::vector<domain::LegalStatus> statuses;
    std::vector<domain::AdditionalPenalty> penalties;
    Errors unread;
    small.editor.read(statuses, penalties, unread);
    REQUIRE(unread.size() == 1);
    small.editor.showErrors(unread, {});
    CHECK(to->text() == u"thang sau"_s);
    CHECK(small.list->currentIndex().row() == 1);
}

TEST_CASE("a status with a doubt is marked in the list, and the doubt is told there", "[ui][people]")
{
    domain::LegalStatus served = statusOfKind(u"sentence_served"_s);
    SmallEditor small({served});
    const auto* list = small.find<QTableView>(u"listView"_s);
    const auto cell = [&](int role) { return list->model()->index(0, 0).data(role).toString(); };
    CHECK_FALSE(cell(Qt::DisplayRole).contains(u"⚠"_s));
    small.editor.showErrors({}, {{domain::errors::cases::endWithoutDay, u"legal_status[0].ended_on"_s, {}}});
    CHECK(cell(Qt::DisplayRole).startsWith(u"⚠"_s));
    CHECK_FALSE(cell(Qt::AccessibleDescriptionRole).isEmpty());
    CHECK_FALSE(list->isColumnHidden(4));
}

TEST_CASE("of a long offence the list shows the beginning, and all of it beside", "[ui][people]")
{
    domain::LegalStatus served = statusOfKind(u"sentence_served"_s);
    served.offence = u"Tổ chức sử dụng trái phép chất ma túy; "_s.repeated(5).trimmed();
    SmallEditor small({served});
    const auto* list = small.find<QTableView>(u"listView"_s);
    const QModelIndex cell = list->model()->index(0, 4);
    CHECK(served.offence.startsWith(cell.data().toString().chopped(1)));
    CHECK(cell.data().toString().endsWith(u'…'));
    CHECK(cell.data(Qt::ToolTipRole).toString() == served.offence);
    CHECK(list->rowHeight(0) <= list->viewport()->height());
    small.editor.showErrors({}, {{domain::errors::cases::endWithoutDay, u"legal_status[0].ended_on"_s, {}}});
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(served.offence)); // and the doubt
}

TEST_CASE("all columns of the list stay also beside a scroll bar", "[ui][people]")
{
    std::vector<domain::LegalStatus> statuses(9);
    for (size_t i = 0; i < statuses.size(); ++i) {
        statuses[i].id = Uuid::ofCode(u"test", QString::number(i));
        statuses[i].kind = u"sentence_served"_s;
    }
    SmallEditor small(statuses);
    const auto* list = small.find<QTableView>(u"listView"_s);
    REQUIRE(list->verticalScrollBar()->isVisible());
    for (int column = 0; column < list->model()->columnCount(); ++column)
        CHECK_FALSE(list->isColumnHidden(column));
}

TEST_CASE("a new status begins in sight, however far the fields were scrolled", "[ui][people]")
{
    domain::LegalStatus served = statusOfKind(u"sentence_served"_s);
    SmallEditor small({served});
    const auto* area = small.find<QScrollArea>(u"statusScroll"_s);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    REQUIRE(area->verticalScrollBar()->value() > 0);
    QTest::keyClick(small.find<QWidget>(u"addButton"_s), Qt::Key_Space);
    QApplication::processEvents();
    const auto* kind = small.find<QComboBox>(u"kindBox"_s);
    CHECK(area->viewport()->rect().contains(kind->mapTo(area->viewport(), QPoint(1, 1))));
}
