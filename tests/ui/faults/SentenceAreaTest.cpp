// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SentenceArea.h"

#include "ui/faults/SummaryLine.h"

#include <QStringList>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("many doubts take the room of a few lines, the rest is scrolled to", "[ui]")
{
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* area = new ui::SentenceArea;
    auto* line = new ui::SummaryLine;
    area->setWidget(line);
    line->hide();
    layout->addWidget(area);
    auto* fields = new QWidget;
    layout->addWidget(fields, 1);
    form.resize(700, 500);
    form.show();
    CHECK(area->isHidden());
    line->warn(u"Một chỗ nghi vấn."_s);
    QTest::qWait(1);
    CHECK(area->isVisible());
    CHECK(area->height() < 3 * line->fontMetrics().lineSpacing());
    CHECK(area->focusPolicy() == Qt::NoFocus);
    line->warn(QStringList(12, u"Một chỗ nghi vấn."_s).join(u'\n'));
    QTest::qWait(1);
    CHECK(area->height() < 5 * line->fontMetrics().lineSpacing());
    CHECK(fields->height() > 350);
    CHECK(area->focusPolicy() == Qt::TabFocus);
    line->warn({});
    QTest::qWait(1);
    CHECK(area->isHidden());
}
