// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SummaryLine.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
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

namespace {

/// A dialog with one field and the line of what it refuses.
struct Refusing
{
    QDialog dialog;
    ui::SummaryLine* line = new ui::SummaryLine(&dialog);
    QLineEdit* field = new QLineEdit(&dialog);
};

} // namespace

TEST_CASE("what a dialog refused goes as soon as a field is edited", "[ui]")
{
    Refusing refusing;
    refusing.line->complain(u"Chọn người phụ trách."_s);
    QTest::keyClicks(refusing.field, u"L"_s);
    CHECK(refusing.line->text().isEmpty());
    CHECK(refusing.line->isHidden());
    refusing.line->confirm(u"Đã lưu."_s);
    QTest::keyClicks(refusing.field, u"a"_s);
    CHECK(refusing.line->text() == u"Đã lưu."_s);
}

TEST_CASE("what a dialog says about every letter while it is typed stands", "[ui]")
{
    Refusing refusing;
    QObject::connect(refusing.field, &QLineEdit::textEdited, refusing.line,
        [&refusing](const QString& typed) { refusing.line->complain(u"Không đọc được: "_s + typed); });
    QTest::keyClicks(refusing.field, u"31"_s);
    CHECK(refusing.line->text() == u"Không đọc được: 31"_s);
}

TEST_CASE("outside a dialog only what a pane refused goes with its fields", "[ui]")
{
    QWidget pane;
    ui::SummaryLine line(&pane);
    QLineEdit field(&pane);
    line.complain(u"Nhập số quyết định."_s);
    QTest::keyClicks(&field, u"1"_s);
    CHECK_FALSE(line.text().isEmpty());
    line.answers(pane);
    line.complain(u"Nhập số quyết định."_s);
    QTest::keyClicks(&field, u"2"_s);
    CHECK(line.text().isEmpty());
}
