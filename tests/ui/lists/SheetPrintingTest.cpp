// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SheetPrinting.h"

#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a recovery key is printed whole, in lines that fit the page", "[ui]")
{
    const QString key = u"UL9QW-A8CNM-PZK6U-G6LBN-PMQ3Y-EBS6W-Z2M6Z-9B7LG-CQN4M-TAPR6-RS32F-CALCX-H992L"_s;
    const QString printed = ui::inLinesThatFit(u"Khóa khôi phục của sổ A-B\n\n"_s + key);
    QStringList lines = printed.split(u'\n');
    CHECK(lines.takeFirst() == u"Khóa khôi phục của sổ A-B"_s);
    CHECK(lines.join(QString()) == key);
    const QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(u"khoa.pdf"_s));
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
    const QFontMetricsF metrics(QFont(u"monospace"_s, 12), &paper);
    for (const QString& line : lines)
        CHECK(metrics.horizontalAdvance(line) < paper.width());
}

TEST_CASE("a password with dashes stays on its line", "[ui]")
{
    CHECK(ui::inLinesThatFit(u"hoa: ba-con-meo-den"_s) == u"hoa: ba-con-meo-den"_s);
    CHECK(ui::inLinesThatFit(u"ba-con-meo-den"_s) == u"ba-con-meo-den"_s);
}
