// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PartialDateEdit.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QStyleOptionFrame>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

struct NarrowField : ui::PartialDateEdit
{
    int roomForText()
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width();
    }
};

} // namespace

TEST_CASE("a field for a day is never narrower than a whole day", "[ui]")
{
    ui::applyTheme(*qApp, ui::Theme::Light);
    {
        NarrowField field;
        field.resize(field.minimumSizeHint());
        field.show();
        QApplication::processEvents();
        CHECK(field.roomForText() > field.fontMetrics().horizontalAdvance(u"28/11/2026"_s) + 4);
    }
    qApp->setStyleSheet({});
}
