// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UserPrompts.h"

#include <QDir>
#include <QStandardPaths>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE(
    "a file is saved among the documents at first, then where the last one went, not beside the program",
    "[ui]")
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    CHECK(ui::placeOfFile(u"Báo cáo.docx"_s, {}) == documents.filePath(u"Báo cáo.docx"_s));
    const QString used = QDir::tempPath() + u"/Công văn"_s;
    CHECK(ui::placeOfFile(u"Báo cáo.docx"_s, used) == used + u"/Báo cáo.docx"_s);
    CHECK(ui::placeOfFile(used + u"/sổ.hoanhap"_s, {}) == used + u"/sổ.hoanhap"_s);
}
