// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SummaryLine.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a dialog grows with what it complains of, its fields stay as high as they were", "[ui]")
{
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* line = new ui::SummaryLine(&dialog);
    std::array<QLineEdit*, 3> fields{};
    layout->addWidget(line);
    for (QLineEdit*& field : fields) {
        field = new QLineEdit(&dialog);
        layout->addWidget(field);
    }
    dialog.resize(300, dialog.sizeHint().height());
    dialog.show();
    QApplication::processEvents();
    const int before = fields[0]->height();
    line->complain(
        u"Thiếu tệp khóa. Hãy đặt lại tệp bên cạnh sổ, hoặc mở sổ bằng khóa khôi phục. "_s.repeated(4));
    QApplication::processEvents();
    for (const QLineEdit* field : fields)
        CHECK(field->height() == before);
    CHECK(line->height() >= line->heightForWidth(line->width()));
    CHECK(dialog.rect().contains(fields[2]->geometry()));
}
