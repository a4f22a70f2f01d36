// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenDesk.h"

#include <QPlainTextEdit>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::OpenDesk;

namespace {

struct TwoWriters : OpenDesk
{
    TwoWriters()
    {
        auto* text = find<QPlainTextEdit>("sectionEdit"); // on the situation
        text->setFocus();
        tests::press(Qt::Key_Home, Qt::ControlModifier);
        tests::typeKeys(u"Của tôi. "_s);
    }
    /// Stored by somebody else since this window read the report.
    void otherWrites(const QString& section, const QString& sentence)
    {
        ReportService service(office.workspace());
        services::Narrative prose = service.find(report)->narrative;
        QStringList& paragraphs = prose.sections[section];
        paragraphs.replace(0, sentence);
        REQUIRE(service.saveNarrative(report, prose));
    }
    QStringList paragraphs(const QString& section)
    {
        return ReportService(office.workspace()).find(report)->narrative.sections.value(section);
    }
};

} // namespace

TEST_CASE("what two people write in different sections of a report is stored both", "[ui]")
{
    TwoWriters open;
    open.otherWrites(u"implementation"_s, u"Của người khác."_s);
    tests::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.paragraphs(u"situation"_s).front().startsWith(u"Của tôi."_s));
    CHECK(open.paragraphs(u"implementation"_s).front() == u"Của người khác."_s);
    CHECK(open.prompts.asked.isEmpty());
}

TEST_CASE(
    "where two people changed one paragraph it is asked whose stands, and nothing typed is lost", "[ui]")
{
    TwoWriters open;
    open.otherWrites(u"situation"_s, u"Của người khác."_s);
    open.prompts.agree = false;
    tests::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.find<QPlainTextEdit>("sectionEdit")->toPlainText().startsWith(u"Của tôi."_s));
    open.prompts.agree = true;
    tests::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QPlainTextEdit>("sectionEdit")->toPlainText().startsWith(u"Của người khác."_s));
    tests::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.paragraphs(u"situation"_s).front() == u"Của người khác."_s);
}

TEST_CASE("a text typed into a report that was submitted meanwhile is not lost, and the way shows it", "[ui]")
{
    TwoWriters open;
    REQUIRE(services::ReportLifecycle(open.office.workspace()).submit(open.report));
    tests::press(Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(open.stepsOffered().contains(u"signButton"_s));
    CHECK_FALSE(open.stepsOffered().contains(u"submitButton"_s));
    const auto* text = open.find<QPlainTextEdit>("sectionEdit");
    CHECK(text->isReadOnly());
    CHECK(text->toPlainText().startsWith(u"Của tôi."_s)); // to be copied
    CHECK(open.find<QLabel>("summaryLabel")->isVisible());
    CHECK_FALSE(open.lines().join(u' ').contains(u"Của tôi."_s)); // the page is what was submitted
    CHECK_FALSE(open.paragraphs(u"situation"_s).front().startsWith(u"Của tôi."_s));
}
