// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/people/attachments/PersonAttachments.h"
#include "ui/OpenWindow.h"
#include "ui/keeping/AttachmentView.h"
#include "ui/keeping/pages/PaperOfPages.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

constexpr int papersTab = 5;

/// The tab of papers of one person, of whom one PDF is kept.
struct WindowWithPdf : OpenWindow
{
    explicit WindowWithPdf(const QByteArray& content)
        : OpenWindow([&](tests::TestOffice& fresh) {
            const auto stored = tests::storedPerson(fresh.workspace(), [](auto&) {});
            QFile file(fresh.file(u"giấy ra trại.pdf"_s));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            REQUIRE(services::PersonAttachments(fresh.workspace())
                        .keep(stored.person.id, file.fileName(), false));
        })
    {
        find<QTableView>("listView")->selectRow(0);
        QApplication::processEvents();
        find<QTabWidget>("pages")->setCurrentIndex(papersTab);
        QApplication::processEvents();
        papers()->setCurrentRow(0);
    }
    QListWidget* papers() { return find<QListWidget>("paperList"); }
    QColor middleOfIcon() { return tests::middleOf(papers()->item(0)->icon().pixmap(112, 112).toImage()); }
};

QColor middleOfView(const ui::AttachmentView& view)
{
    return tests::middleOf(view.findChild<QLabel*>(u"imageLabel"_s)->pixmap().toImage());
}

} // namespace

TEST_CASE("a PDF shows its first page as a small picture", "[ui][people]")
{
    WindowWithPdf open(tests::pdfOf({Qt::red, Qt::blue}));
    CHECK(QTest::qWaitFor([&] { return open.middleOfIcon() == QColor(Qt::red); }, 20'000));
}

TEST_CASE("the pages of a PDF are looked through one after the other", "[ui][people]")
{
    WindowWithPdf open(tests::pdfOf({Qt::red, Qt::blue}));
    bool looked = false;
    QTimer soon; // the first page is drawn aside before the window is there
    QObject::connect(&soon, &QTimer::timeout, &soon, [&] {
        const auto* view = qobject_cast<ui::AttachmentView*>(QApplication::activeModalWidget());
        if (!view)
            return;
        soon.stop();
        CHECK(middleOfView(*view) == QColor(Qt::red));
        const auto* label = view->findChild<QLabel*>(u"imageLabel"_s);
        CHECK(label->pixmap().height() > label->height() * 9 / 10); // the whole page, as large as it can be
        auto* next = view->findChild<QPushButton*>(u"nextButton"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        CHECK(middleOfView(*view) == QColor(Qt::blue));
        CHECK_FALSE(next->isEnabled());
        looked = true;
        QTest::mouseClick(view->findChild<QPushButton*>(u"closeButton"_s), Qt::LeftButton);
    });
    soon.start(20);
    QTest::mouseClick(open.find<QPushButton>("openPaperButton"), Qt::LeftButton);
    CHECK(looked);
    CHECK(open.prompts.asked.isEmpty());
}

TEST_CASE("a damaged PDF is not shown but told of, and can still be exported", "[ui][people]")
{
    WindowWithPdf open("%PDF-1.4\nhỏng\n%%EOF");
    QTest::mouseClick(open.find<QPushButton>("openPaperButton"), Qt::LeftButton);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.front().contains(u"giấy ra trại.pdf"_s));
    CHECK(open.find<QPushButton>("copyPaperButton")->isEnabled());
}
