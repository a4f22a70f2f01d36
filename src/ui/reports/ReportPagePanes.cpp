// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the page of a report.
#include "ui/reports/FigurePane.h"
#include "ui/reports/FindingsPane.h"
#include "ui/reports/ReportPage.h"
#include "ui/reports/annexes/AnnexPane.h"
#include "ui/reports/numbers/NumberPane.h"
#include "ui/reports/page/PageEditor.h"
#include "ui/reports/page/TextMarks.h"
#include "ui/reports/panes/CarriedPane.h"
#include "ui/reports/panes/ChangesPane.h"
#include "ui/reports/panes/CommentPane.h"
#include "ui/reports/panes/TabLetters.h"
#include "ui/reports/panes/VersionPane.h"
#include "ui_ReportPage.h"

#include <QSettings>
#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForPanes = 980; // pixels, from which three columns stand beside each other
const auto panesShownKey = u"report/panes_shown"_s;
const auto paneKey = u"report/pane"_s;
const auto widthsKey = u"report/pane_widths"_s;

} // namespace

template <typename Pane>
void ReportPage::addPane(Pane* pane, const QString& title)
{
    PaneBox::Fill fill = [](const std::optional<domain::Report>&) {};
    if constexpr (requires { pane->show(m_shown.report()); })
        fill = [pane](const std::optional<domain::Report>& report) { pane->show(report); };
    if constexpr (requires { &Pane::jumpTo; })
        connect(pane, &Pane::jumpTo, this, &ReportPage::goTo);
    if constexpr (requires { &Pane::reportChanged; })
        connect(pane, &Pane::reportChanged, this, &ReportPage::refresh);
    if constexpr (requires { &Pane::versionAsked; })
        connect(pane, &Pane::versionAsked, this, &ReportPage::showVersion);
    if constexpr (requires { &Pane::refused; })
        connect(pane, &Pane::refused, this, &ReportPage::complain);
    if constexpr (requires { &Pane::statusMessage; })
        connect(pane, &Pane::statusMessage, this, &ReportPage::statusMessage);
    const int place = m_ui->panes->paneCount();
    m_ui->panes->addPane(pane, title, fill);
    auto* key = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(place + 1)), this);
    connect(key, &QShortcut::activated, this, [this, pane] {
        showPane(pane);
        m_ui->panes->focusCurrent();
    });
}

void ReportPage::addPanes()
{
    addPane(m_findings = new FindingsPane(this), tr("To look at"));
    addPane(m_figures = new FigurePane(this), tr("Figures"));
    addNumberPanes();
    addTextPanes();
    new TabLetters(*m_ui->tabs);
    connect(m_ui->panes, &PaneBox::chosen, this, [this](int place) {
        QSettings().setValue(paneKey, place);
        renewWhereChanged(); // the pane says how the report stands now
    });
    connect(m_ui->panes, &PaneBox::left, this, [this] { complain({}); }); // it was about what is left
    connect(m_ui->panesButton, &QPushButton::toggled, this, [this](bool shown) {
        QSettings().setValue(panesShownKey, shown);
        placePanes();
    });
    connect(m_ui->paneSplitter, &QSplitter::splitterMoved, this, [this] {
        if (m_ui->paneSplitter->indexOf(m_ui->panes) >= 0)
            QSettings().setValue(widthsKey, m_ui->paneSplitter->saveState());
    });
    m_ui->paneSplitter->restoreState(QSettings().value(widthsKey).toByteArray());
    m_ui->panes->choose(QSettings().value(paneKey, 0).toInt());
    m_ui->panesButton->setChecked(QSettings().value(panesShownKey, true).toBool());
    connect(m_findings, &FindingsPane::placeAsked, this, [this](const services::ReportFinding& finding) {
        const document::Origin place{finding.section, finding.paragraph};
        if (!m_editor->openAt(place, finding.start, finding.length))
            goTo(place);
    });
    connect(m_findings, &FindingsPane::repairAsked, this, &ReportPage::repair);
}

void ReportPage::addNumberPanes()
{
    auto* number = new NumberPane({workspace(), prompts()}, this);
    addPane(number, tr("Behind the number"));
    addPane(new AnnexPane({workspace(), prompts()}, this), tr("Annexes"));
    connect(number, &NumberPane::personAsked, this, &WorkPage::personAsked);
    connect(number, &NumberPane::recordAsked, this, &WorkPage::recordAsked);
    const auto lookBehind = [this, number](const QString& mark) {
        showPane(number);
        number->showFigure(mark);
    };
    // Counting may take a moment: not while the page still looks at the click.
    connect(m_ui->preview, &PagePreview::figureClicked, this, lookBehind, Qt::QueuedConnection);
    connect(m_figures, &FigurePane::figureChosen, this, lookBehind);
}

void ReportPage::addTextPanes()
{
    const PageContext context{workspace(), prompts()};
    m_marks = new TextMarks(context, m_text, *m_ui->preview, this);
    auto* carried = new CarriedPane(context, m_text, this);
    auto* comments = new CommentPane(context, m_text, this);
    auto* changes = new ChangesPane(context, this);
    addPane(carried, tr("Taken over"));
    addPane(comments, tr("Comments"));
    addPane(new VersionPane(context, this), tr("Versions"));
    addPane(changes, tr("Why it changed"));
    connect(m_marks, &TextMarks::unreadChanged, carried,
        [this, carried] { carried->showUnread(m_shown.report(), m_marks->unread()); });
    connect(carried, &CarriedPane::lookedAt, this, [this](const QString& section, const QString& paragraph) {
        if (m_knowledge)
            std::erase_if(m_knowledge->carried,
                [&](const auto& taken) { return taken.section == section && taken.text == paragraph; });
        checkText();
    });
    connect(comments, &CommentPane::commentsChanged, m_marks, &TextMarks::renewComments);
    connect(m_editor, &PageEditor::opened, carried, &CarriedPane::setPlace);
    const auto commentOn = [this, comments](const document::Origin& place) {
        if (m_shown.report())
            comments->setPlace(m_shown.report()->id, place);
    };
    connect(m_editor, &PageEditor::opened, comments, commentOn);
    connect(m_ui->preview, &PagePreview::currentChanged, comments, commentOn);
    connect(m_ui->preview, &PagePreview::paragraphClicked, comments,
        [commentOn](const QString& section, int paragraph) {
            commentOn({section, paragraph});
        });
    connect(m_ui->preview, &PagePreview::commentsClicked, this, [=, this](const document::Origin& place) {
        showPane(comments);
        comments->choose(place);
    });
    connect(changes, &ChangesPane::personAsked, this, &ReportPage::personAsked);
    connect(changes, &ChangesPane::recordAsked, this, &ReportPage::recordAsked);
}

/// Also where the panes are hidden or a tab behind the text.
void ReportPage::showPane(const QWidget* pane)
{
    m_ui->panesButton->setChecked(true);
    if (m_ui->tabs->indexOf(m_ui->panes) >= 0)
        m_ui->tabs->setCurrentWidget(m_ui->panes);
    m_ui->panes->choose(pane);
}

/// Beside the page where there is room, else as a tab beside the text.
void ReportPage::placePanes()
{
    const bool beside = m_ui->paneSplitter->indexOf(m_ui->panes) >= 0;
    const bool room = width() >= widthForPanes;
    if (room && !beside)
        m_ui->paneSplitter->addWidget(m_ui->panes);
    else if (!room && beside)
        m_ui->tabs->addTab(m_ui->panes, tr("Panes"));
    m_ui->panesButton->setVisible(room);
    if (room)
        m_ui->panes->setVisible(m_ui->panesButton->isChecked());
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    WorkPage::resizeEvent(event);
    placePanes();
}

void ReportPage::goTo(const document::Origin& place)
{
    if (m_editor->open(place))
        return;
    m_ui->sections->goTo(place.section, place.paragraph); // read only, or not on the page
    for (const PagePreview::Place& shown : m_ui->preview->places())
        if (shown.origin == place) {
            m_ui->preview->setCurrent(place);
            return see(shown.rect.toAlignedRect());
        }
}

} // namespace hoanhap::ui
