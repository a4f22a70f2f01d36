// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormRow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence above hidden rows of a form is read, whatever was hidden before", "[ui]")
{
    QWidget pane;
    auto* form = new QFormLayout(&pane);
    std::array<QLineEdit*, 4> fields{};
    for (QLineEdit*& field : fields) {
        field = new QLineEdit(&pane);
        form->addRow(u"Ô"_s, field);
    }
    auto* sentence = new QLabel(u"Nhập người vay hoặc cơ sở vay vốn trước khi lưu."_s, &pane);
    sentence->setWordWrap(true);
    form->insertRow(1, QString(), sentence);
    sentence->hide();
    pane.resize(200, 400);
    pane.show();
    QApplication::processEvents();
    ui::showFormRow(*form, fields[1], false);
    ui::showFormRow(*form, fields[2], false);
    QApplication::processEvents();
    sentence->show();
    QApplication::processEvents();
    CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
    CHECK(fields[3]->y() > sentence->geometry().bottom());
    CHECK_FALSE(fields[1]->isVisible());
    ui::showFormRow(*form, fields[1], true);
    QApplication::processEvents();
    CHECK(fields[1]->isVisible());
    CHECK(form->labelForField(fields[1])->isVisible());
}
