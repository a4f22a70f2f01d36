// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/FieldFaults.h"

#include "domain/ErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "ui/faults/SummaryLine.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

const Error tooFewSeats{domain::errors::moreLearnersThanSeats, u"seats"_s, {u"25"_s, u"5"_s}};
const Error noHeadCount{domain::errors::headCountNegative, u"seats"_s, {}};
const Error noDay{domain::errors::dayMissing, u"seats"_s, {}};

struct FormOfOneField
{
    QWidget pane;
    QLineEdit* field = new QLineEdit(&pane);
    ui::FieldFaults faults{nullptr};

    FormOfOneField()
    {
        auto* form = new QFormLayout(&pane);
        form->addRow(u"Chỉ tiêu:"_s, field);
        faults.watch(u"seats"_s, field);
    }
    QString told() const { return field->accessibleDescription(); }
};

} // namespace

TEST_CASE("everything that is doubtful about a field stands beside it, each once", "[ui]")
{
    FormOfOneField form;
    form.faults.show({}, {tooFewSeats, noDay, tooFewSeats});
    CHECK(form.told() == messages::sentenceFor(tooFewSeats) + u'\n' + messages::sentenceFor(noDay));
    form.faults.show({}, {noDay});
    CHECK(form.told() == messages::sentenceFor(noDay));
}

TEST_CASE("what must be put right in a field stands without what is only doubtful", "[ui]")
{
    FormOfOneField form;
    form.faults.show({noHeadCount}, {tooFewSeats});
    CHECK(form.told() == messages::sentenceFor(noHeadCount));
}

TEST_CASE("above the form only what must be put right stands in red", "[ui]")
{
    ui::SummaryLine summary;
    ui::FieldFaults faults(&summary);
    const Error elsewhere{domain::errors::dayMissing, u"surveyed_on"_s, {}};
    faults.show({noHeadCount}, {elsewhere});
    CHECK(summary.text() == messages::sentenceFor(noHeadCount));
    faults.show({}, {elsewhere});
    CHECK(summary.text() == messages::sentenceFor(elsewhere));
}

TEST_CASE("what is said beside a field goes as soon as somebody edits the field", "[ui]")
{
    FormOfOneField form;
    form.pane.show();
    form.faults.show({noHeadCount}, {});
    form.field->setText(u"30"_s); // nobody has typed it
    CHECK(form.told() == messages::sentenceFor(noHeadCount));
    QTest::keyClicks(form.field, u"1"_s);
    CHECK(form.told().isEmpty());
    CHECK(form.field->property("fault").toString().isEmpty());
}

TEST_CASE("a fault of a row that no field shows names the row", "[ui]")
{
    ui::SummaryLine summary;
    ui::FieldFaults faults(&summary);
    const Error inRow{domain::errors::dayMissing, u"follow_up[2].due_on"_s, {}};
    faults.show({inRow}, {});
    CHECK(summary.text().contains(u"3"_s));
    CHECK(summary.text().endsWith(messages::sentenceFor(inRow)));
    faults.nameRest([](const QString&) { return u"Lê Văn An"_s; });
    faults.show({inRow}, {});
    CHECK(summary.text() == u"Lê Văn An: "_s + messages::sentenceFor(inRow));
}

TEST_CASE("the same doubt about many rows stands once, with the first of them", "[ui]")
{
    ui::SummaryLine summary;
    ui::FieldFaults faults(&summary);
    Errors doubts;
    for (int row = 0; row < 15; ++row)
        doubts.push_back({domain::errors::dayMissing, u"enrolment[%1].finished_on"_s.arg(row), {}});
    faults.nameRest(
        [](const QString& field) { return u"Học viên "_s + field.section(u'[', 1, 1).section(u']', 0, 0); });
    faults.show({}, doubts);
    CHECK(summary.text().count(u'\n') == 0);
    CHECK(summary.text().startsWith(u"Học viên 0, Học viên 1, Học viên 2"_s));
    CHECK(summary.text().contains(u"12"_s));
    CHECK_FALSE(summary.text().contains(u"Học viên 3"_s));
}
