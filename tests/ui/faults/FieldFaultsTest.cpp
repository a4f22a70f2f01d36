// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/FieldFaults.h"

#include "domain/training/TrainingErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "ui/faults/SummaryLine.h"

#include <QFormLayout>
#include <QLineEdit>
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
    const Error elsewhere{domain::errors::dayMissing, u"need[0].surveyed_on"_s, {}};
    faults.show({noHeadCount}, {elsewhere});
    CHECK(summary.text() == messages::sentenceFor(noHeadCount));
    faults.show({}, {elsewhere});
    CHECK(summary.text() == messages::sentenceFor(elsewhere));
}
