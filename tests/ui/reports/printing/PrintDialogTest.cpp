// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing/PrintDialog.h"

#include "ui/reports/OpenDesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QRadioButton>
#include <QSpinBox>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenDesk;

namespace {

template <typename Widget>
Widget* in(QWidget& dialog, const char* name)
{
    auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
    REQUIRE(widget);
    return widget;
}

/// The report's pages and one that lies on its side.
document::Pages sheets(OpenDesk& open)
{
    document::Pages pages = open.find<ui::PagePreview>("preview")->pages();
    document::Page wide = pages.back();
    wide.size.transpose();
    pages.push_back(wide);
    REQUIRE(pages.size() >= 3);
    return pages;
}

qsizetype pagesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().count("/Type /Page\n");
}

} // namespace

TEST_CASE("the dialog shows the pages that will be printed and counts the sheets of paper", "[ui]")
{
    OpenDesk open;
    const document::Pages pages = sheets(open);
    ui::PrintDialog dialog(pages, &open.window);
    dialog.show();
    auto* preview = in<ui::PagePreview>(dialog, "preview");
    CHECK(preview->pages().size() == pages.size());
    in<QRadioButton>(dialog, "rangeButton")->click();
    in<QSpinBox>(dialog, "firstSpin")->setValue(2);
    in<QSpinBox>(dialog, "lastSpin")->setValue(3);
    in<QSpinBox>(dialog, "copiesSpin")->setValue(4);
    in<QComboBox>(dialog, "sidesBox")->setCurrentIndex(1);
    CHECK(preview->pages().size() == 2);
    CHECK(in<QLabel>(dialog, "countLabel")->text().contains(u"4 "_s)); // two pages on a sheet, four times
    const ui::PrintOrder order = dialog.order();
    CHECK(order.first == 2);
    CHECK(order.last == 3);
    CHECK(order.copies == 4);
    CHECK(order.sides == QPrinter::DuplexLongSide);
}

TEST_CASE("pages the wrong way round are refused beside their field", "[ui]")
{
    OpenDesk open;
    ui::PrintDialog dialog(sheets(open), &open.window);
    dialog.show();
    in<QRadioButton>(dialog, "rangeButton")->click();
    in<QSpinBox>(dialog, "firstSpin")->setValue(3);
    in<QSpinBox>(dialog, "lastSpin")->setValue(1);
    CHECK(in<QLabel>(dialog, "rangeFaultLabel")->isVisible());
    CHECK_FALSE(in<QPushButton>(dialog, "acceptButton")->isEnabled());
    in<QSpinBox>(dialog, "lastSpin")->setValue(3);
    CHECK_FALSE(in<QLabel>(dialog, "rangeFaultLabel")->isVisible());
}

TEST_CASE("what is printed are the pages of the order, each in its own orientation", "[ui]")
{
    OpenDesk open;
    const document::Pages pages = sheets(open);
    ui::PrintOrder order;
    order.first = static_cast<int>(pages.size()) - 1;
    order.last = static_cast<int>(pages.size());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = open.office.file(u"in.pdf"_s);
    printer.setOutputFileName(path);
    ui::prepare(printer, pages, order);
    CHECK(printer.pageLayout().orientation() == QPageLayout::Portrait);
    REQUIRE(ui::paintSheets(printer, pages, order));
    CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(pagesIn(path) == 2);
}

TEST_CASE("the draft mark lies on the page where it is wanted, and on no copy for signing", "[ui]")
{
    OpenDesk open;
    auto* preview = open.find<ui::PagePreview>("preview");
    const auto marked = [&] { return preview->pages().front().draftMark.has_value(); };
    CHECK_FALSE(marked());
    open.find<QCheckBox>("markCheck")->click();
    CHECK(marked());
    open.alt(Qt::Key_T);
    REQUIRE(open.stored().state == domain::ReportState::Submitted);
    CHECK_FALSE(marked());
}
