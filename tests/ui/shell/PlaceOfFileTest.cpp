// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UserPrompts.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE(
    "a file is saved among the documents at first, then where the last one went, not beside the program",
    "[ui]")
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir first = documents.exists() ? documents : QDir::home();
    CHECK(ui::placeOfFile(u"Báo cáo.docx"_s, {}) == first.filePath(u"Báo cáo.docx"_s));
    const QTemporaryDir used;
    CHECK(ui::placeOfFile(u"Báo cáo.docx"_s, used.path()) == used.filePath(u"Báo cáo.docx"_s));
    CHECK(ui::placeOfFile(u"Báo cáo.docx"_s, used.filePath(u"đã bỏ"_s)) == first.filePath(u"Báo cáo.docx"_s));
    CHECK(ui::placeOfFile(used.filePath(u"sổ.hoanhap"_s), {}) == used.filePath(u"sổ.hoanhap"_s));
}
