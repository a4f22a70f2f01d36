// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/IntoSight.h"

#include "domain/ErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "ui/faults/FieldFaults.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a refused field at the foot of a form comes into sight with its sentence", "[ui]")
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* pane = new QWidget;
    auto* form = new QFormLayout(pane);
    QLineEdit* last = nullptr;
    for (int row = 0; row < 20; ++row)
        form->addRow(u"Ô:"_s, last = new QLineEdit);
    area.setWidget(pane);
    ui::FieldFaults faults(nullptr);
    faults.watch(u"seats"_s, last);
    area.resize(300, 200);
    area.show();
    QApplication::processEvents();
    faults.show({{domain::errors::dayMissing, u"seats"_s, {}}}, {});
    ui::bringIntoSight(*last);
    const auto* sentence = pane->findChild<QLabel*>(u"seatsFaultLabel"_s);
    REQUIRE(sentence);
    const auto whole = [&](const QWidget* widget) {
        return area.viewport()->rect().contains(
            QRect(widget->mapTo(area.viewport(), QPoint()), widget->size()));
    };
    CHECK(QTest::qWaitFor([&] { return whole(last) && whole(sentence); }, 2'000));
}
