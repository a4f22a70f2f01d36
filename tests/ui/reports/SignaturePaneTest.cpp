// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenDesk.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QTabWidget>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReportState;
using tests::OpenDesk;

namespace {

struct SigningDesk : OpenDesk
{
    explicit SigningDesk(ReportState state, domain::Role role = domain::Role::Head) : OpenDesk(state, role)
    {
        find<QTabWidget>("tabs")->setCurrentIndex(1);
        QApplication::processEvents();
    }
    QPushButton* button(const char* name)
    {
        auto* pane = window.findChild<QWidget*>(u"signature"_s);
        return pane->findChild<QPushButton*>(QLatin1String(name));
    }
    void keep()
    {
        QImage image(40, 20, QImage::Format_ARGB32);
        image.fill(Qt::blue);
        prompts.file = office.file(u"chữ ký.png"_s);
        REQUIRE(image.save(prompts.file));
        button("keepButton")->click();
    }
    qsizetype pictures()
    {
        qsizetype count = 0;
        for (const document::Page& page : find<ui::PagePreview>("preview")->pages())
            count += std::ssize(page.pictures);
        return count;
    }
    QByteArray pdf()
    {
        prompts.file = office.file(u"ra.pdf"_s);
        find<QPushButton>("pdfButton")->click();
        QFile out(prompts.file);
        REQUIRE(out.open(QIODevice::ReadOnly));
        return out.readAll();
    }
};

} // namespace

TEST_CASE("the picture of a signature comes onto a signed report when that is asked for", "[ui]")
{
    SigningDesk open(ReportState::Signed);
    auto* place = open.find<QCheckBox>("placeCheck");
    CHECK_FALSE(place->isEnabled());
    open.keep();
    CHECK(place->isEnabled());
    CHECK_FALSE(place->isChecked());
    CHECK(open.pictures() == 0);
    CHECK_FALSE(open.pdf().contains("/Subtype /Image"));
    place->click();
    CHECK(open.pictures() == 1);
    CHECK(open.pdf().contains("/Subtype /Image"));
    open.prompts.agree = true;
    open.button("removeButton")->click();
    CHECK(open.pictures() == 0);
    CHECK_FALSE(place->isEnabled());
}

TEST_CASE("no draft is offered the picture of a signature", "[ui]")
{
    SigningDesk open(ReportState::Draft);
    open.keep();
    CHECK(open.button("removeButton")->isEnabled()); // it is kept
    CHECK_FALSE(open.find<QCheckBox>("placeCheck")->isEnabled());
}

TEST_CASE("who does not sign keeps no picture of a signature", "[ui]")
{
    SigningDesk open(ReportState::Signed, domain::Role::RegistryClerk);
    CHECK_FALSE(open.button("keepButton")->isEnabled());
    CHECK_FALSE(open.button("removeButton")->isEnabled());
}
