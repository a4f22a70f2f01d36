// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/asat/StatePane.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"
#include "ui/ScriptedPrompts.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

domain::LegalStatus ban(std::optional<QDate> endedOn)
{
    domain::LegalStatus status;
    status.kind = u"residence_ban"_s;
    status.fromDate = QDate(2021, 2, 1);
    status.toDate = QDate(2024, 1, 31);
    status.endedOn = endedOn;
    if (endedOn)
        status.endReason = u"term_served"_s;
    return status;
}

/// What the pane says of the status of a person on a day.
QStringList shownOn(const QString& day, const domain::LegalStatus& status)
{
    tests::TestOffice office;
    const Uuid person = tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.statuses.push_back(status);
    }).person.id;
    tests::ScriptedPrompts prompts;
    ui::StatePane pane({office.workspace(), prompts});
    pane.showPerson(person);
    pane.findChild<QLineEdit*>(u"stateDayEdit"_s)->setText(day);
    const auto* rows = pane.findChild<QTableView*>(u"stateView"_s)->model();
    QStringList shown;
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 1).data().toString().contains(u"cư trú"_s))
            for (int column = 1; column < rows->columnCount(); ++column)
                shown << rows->index(row, column).data().toString();
    return shown;
}

} // namespace

TEST_CASE("the end that is planned for a status stands with it, apart from the day it ended", "[ui][people]")
{
    const QString words = u"Chấp hành hình phạt cấm cư trú"_s;
    CHECK(shownOn(u"1/3/2021"_s, ban({}))
        == QStringList{words + u" (dự kiến đến 31/01/2024)"_s, u"01/02/2021"_s, {}});
    CHECK(shownOn(u"1/3/2021"_s, ban(QDate(2021, 11, 1)))
        == QStringList{words, u"01/02/2021"_s, u"kết thúc 01/11/2021"_s}); // the day that the form has
    CHECK(shownOn(u"1/11/2021"_s, ban(QDate(2021, 11, 1))).isEmpty());
}

TEST_CASE("of a day that is none nothing is shown, and the field says why once it is typed", "[ui][people]")
{
    tests::TestOffice office;
    const Uuid person = tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        file.statuses.push_back(ban({}));
    }).person.id;
    tests::ScriptedPrompts prompts;
    ui::StatePane pane({office.workspace(), prompts});
    pane.showPerson(person);
    auto* day = pane.findChild<QLineEdit*>(u"stateDayEdit"_s);
    const auto* said = pane.findChild<QLabel*>(u"summaryLabel"_s);
    const auto* rows = pane.findChild<QTableView*>(u"stateView"_s)->model();
    REQUIRE(rows->rowCount() > 0);
    for (const QString& typed : {u"32/13/2021"_s, u"abc"_s, u"1/12/2021quan ch"_s}) {
        INFO(typed.toStdString());
        day->clear();
        QTest::keyClicks(day, typed);
        CHECK(rows->rowCount() == 0);
        CHECK(said->isHidden());
        QTest::keyClick(day, Qt::Key_Return);
        CHECK_FALSE(said->isHidden());
        CHECK(said->text().contains(typed));
        day->setText(u"1/12/2021"_s);
        CHECK(said->isHidden());
        CHECK(rows->rowCount() > 0);
    }
}
