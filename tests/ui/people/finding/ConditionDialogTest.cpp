// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/ConditionDialog.h"

#include "office/TestOffice.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ConditionKind;
using domain::PersonCondition;
using ui::ConditionDialog;

namespace {

/// One condition of each kind, complete.
std::vector<PersonCondition> oneOfEach(services::Workspace& workspace)
{
    std::vector<PersonCondition> all;
    for (const auto& [kind, code] : domain::Codes<ConditionKind>::all) {
        PersonCondition condition;
        condition.kind = kind;
        const auto choices = ui::ConditionWords(workspace).choices(kind);
        if (!choices.empty())
            condition.codes = {choices.back().code};
        if (kind == ConditionKind::Commune)
            condition.codes = {u"2021:29863"_s, u"2021:30100"_s};
        if (kind == ConditionKind::Status || kind == ConditionKind::AsAt)
            condition.from = QDate(2021, 1, 31);
        if (kind == ConditionKind::Age)
            condition.least = 18;
        if (kind == ConditionKind::ReleasedWithin || kind == ConditionKind::TurnedAdult)
            condition.most = 6;
        all.push_back(condition);
    }
    return all;
}

} // namespace

TEST_CASE("a condition shown in its dialog comes back as it was", "[ui]")
{
    tests::TestOffice office;
    for (const PersonCondition& condition : oneOfEach(office.workspace())) {
        INFO(domain::codeOf(condition.kind).toStdString());
        REQUIRE(condition.isComplete());
        ConditionDialog dialog(office.workspace(), condition, nullptr);
        CHECK(dialog.condition() == condition);
        CHECK_FALSE(ui::ConditionWords(office.workspace()).sentence(condition).isEmpty());
    }
}

TEST_CASE("a dialog in which nothing was chosen stays and says so", "[ui]")
{
    tests::TestOffice office;
    for (const ConditionKind kind : {ConditionKind::Unit, ConditionKind::Commune, ConditionKind::Age}) {
        PersonCondition empty;
        empty.kind = kind;
        ConditionDialog dialog(office.workspace(), empty, nullptr);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
    }
}

TEST_CASE("where nothing is ticked, no bounds are spoken of", "[ui]")
{
    tests::TestOffice office;
    PersonCondition empty;
    empty.kind = ConditionKind::Sex;
    ConditionDialog dialog(office.workspace(), empty, nullptr);
    dialog.accept();
    CHECK(dialog.findChild<QLabel*>(u"summaryLabel"_s)->text() == u"Hãy chọn điều cần tìm."_s);
}

TEST_CASE("a number that is typed replaces the one that was proposed", "[ui]")
{
    tests::TestOffice office;
    PersonCondition released;
    released.kind = ConditionKind::ReleasedWithin;
    ConditionDialog dialog(office.workspace(), released, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QSpinBox*>(u"monthsSpin"_s), u"18"_s);
    CHECK(dialog.condition().most == 18);
}

TEST_CASE("every choice of a condition is read whole", "[ui]")
{
    tests::TestOffice office;
    for (const ConditionKind kind : {ConditionKind::Unit, ConditionKind::Status, ConditionKind::Need}) {
        PersonCondition condition;
        condition.kind = kind;
        ConditionDialog dialog(office.workspace(), condition, nullptr);
        dialog.show();
        const auto* list = dialog.findChild<QListWidget*>(u"codesList"_s);
        CHECK(list->viewport()->width() >= std::min(list->sizeHintForColumn(0), 660));
        CHECK_FALSE(dialog.windowTitle().contains(u'…'));
    }
}

TEST_CASE("a date that is none is not taken for no date", "[ui]")
{
    tests::TestOffice office;
    PersonCondition status;
    status.kind = ConditionKind::Status;
    status.from = QDate(2021, 1, 1);
    ConditionDialog dialog(office.workspace(), status, nullptr);
    dialog.findChild<QLineEdit*>(u"toEdit"_s)->setText(u"31/2/2021"_s);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("a past day that is none, is missing or is to come is told of in words of its own", "[ui]")
{
    const std::pair<QString, QString> wrong[]{{u"32/1/2024"_s, u"32/1/2024"_s}, {{}, u"ngày, tháng, năm"_s},
        {u"1/1/2030"_s, u"01/01/2030 là ngày chưa tới"_s}};
    tests::TestOffice office;
    PersonCondition past;
    past.kind = ConditionKind::AsAt;
    for (const auto& [typed, told] : wrong) {
        INFO(typed.toStdString());
        ConditionDialog dialog(office.workspace(), past, nullptr);
        auto* day = dialog.findChild<QLineEdit*>(u"fromEdit"_s);
        day->setText(typed);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK(dialog.findChild<QLabel*>(u"summaryLabel"_s)->text().contains(told));
        CHECK(day->property("fault") == u"error"_s);
        day->setText(u"5/12/2021"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    }
}
