// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "services/drafts/DraftService.h"
#include "ui/charts/ChartPane.h"
#include "ui/drafts/DraftOffer.h"
#include "ui/figures/CountedRecordsDialog.h"
#include "ui/listentry/ListEntryPage.h"
#include "ui/needs/SurveyPage.h"
#include "ui/overview/OverviewLoader.h"
#include "ui/overview/ReminderPane.h"
#include "ui/plan/ActsDialog.h"
#include "ui/plan/PlanChoice.h"
#include "ui_OverviewPage.h"

#include <QTimer>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Overview;

namespace {

constexpr qsizetype mostDrafts = 3; // that the line names, the newest ones

/// Where a draft is taken up again.
struct DraftPlace
{
    QString kind; ///< as MainWindow knows pages
    DraftOffer::Of of;
};

/// `form` as the forms name their drafts (DraftKeeper).
DraftPlace placeOfDraft(const QString& form)
{
    if (form == QLatin1String(ListEntryPage::draftKind))
        return {u"person"_s, DraftOffer::Of::List};
    if (form == QLatin1String(SurveyPage::draftKind))
        return {u"person"_s, DraftOffer::Of::Survey};
    if (form == u"session"_s)
        return {u"outreach_session"_s, DraftOffer::Of::Form};
    if (form == u"class"_s)
        return {u"vocational_class"_s, DraftOffer::Of::Form};
    return {form, DraftOffer::Of::Form};
}

} // namespace

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_soon(new QTimer(this))
    , m_loader(new OverviewLoader(context.workspace, this))
    , m_reminders(new ReminderPane(context, this))
{
    m_ui->setupUi(this);
    m_ui->reminderHostLayout->addWidget(m_reminders);
    m_ui->draftBar->hide();
    connect(m_ui->showDraftButton, &QPushButton::clicked, this,
        [this] { Q_EMIT recordAsked(m_draftKind, Uuid()); });
    m_ui->overviewSplitter->setSizes({600, 560});
    connect(m_reminders, &ReminderPane::changed, this, &OverviewPage::read);
    connect(m_reminders, &ReminderPane::recordAsked, this, &WorkPage::recordAsked);
    connect(m_reminders, &ReminderPane::statusMessage, this, &WorkPage::statusMessage);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, [this] {
        m_reminders->fillChoices();
        read();
    });
    connect(m_loader, &OverviewLoader::workRead, this, &OverviewPage::showWork);
    connect(m_loader, &OverviewLoader::chartsRead, this, &OverviewPage::showCharts);
    connect(m_loader, &OverviewLoader::ended, this, [this](const QString& fault) {
        m_ui->chartStateLabel->setText(fault);
        if (!fault.isEmpty())
            m_reminders->showFault(fault);
    });
    connect(m_ui->overviewProgress, &ProgressTable::lineActivated, this, [this] {
        if (const services::PlanProgress::Line* line = m_ui->overviewProgress->chosen())
            openActs(*line);
    });
    m_ui->overviewYearBox->setMaximum(workspace().clock().today().year());
    m_ui->overviewYearBox->setValue(m_ui->overviewYearBox->maximum());
    connect(m_ui->overviewYearBox, &QSpinBox::valueChanged, this, &OverviewPage::read);
    setFocusProxy(m_reminders);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::refresh()
{
    showDrafts();
    m_ui->overviewYearBox->setMaximum(workspace().clock().today().year());
    if (isVisible()) // else read when it is seen
        m_soon->start();
}

void OverviewPage::showDrafts()
{
    if (workspace().isLent())
        return;
    QStringList sentences;
    m_draftKind.clear();
    for (const storage::FormDraft& draft : services::DraftService(workspace()).all()) {
        const DraftPlace place = placeOfDraft(draft.form);
        if (m_draftKind.isEmpty())
            m_draftKind = place.kind;
        if (sentences.size() < mostDrafts)
            sentences << DraftOffer::sentence(draft, place.of, workspace().clock().today());
    }
    m_ui->draftsLabel->setText(sentences.join(u'\n'));
    m_ui->draftBar->setVisible(!sentences.isEmpty());
}

void OverviewPage::showEvent(QShowEvent* event)
{
    WorkPage::showEvent(event);
    refresh();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    WorkPage::hideEvent(event);
    m_soon->stop();
    m_loader->stop(); // others may want the register for themselves
}

void OverviewPage::focusFilter()
{
    m_reminders->setFocus();
}

void OverviewPage::read()
{
    if (workspace().isLent())
        return;
    m_reminders->showReading();
    if (m_panes.empty())
        m_ui->chartStateLabel->setText(tr("Counting for the charts…"));
    m_loader->begin(m_reminders->scope(), m_ui->overviewYearBox->value());
}

ChartPane& OverviewPage::paneAt(size_t place)
{
    while (m_panes.size() <= place) {
        auto* pane = new ChartPane(prompts(), this);
        const size_t mine = m_panes.size();
        m_ui->chartAreaLayout->addWidget(pane);
        connect(pane, &ChartPane::statusMessage, this, &WorkPage::statusMessage);
        connect(
            pane, &ChartPane::barChosen, this, [this, mine](const ChartBar& bar) { openBehind(mine, bar); });
        m_panes.push_back(pane);
    }
    return *m_panes[place];
}

void OverviewPage::showWork(const Overview::Work& work)
{
    m_year = work.year;
    m_withShare.clear();
    for (const services::PlanProgress::Line& line : work.progress)
        if (line.share())
            m_withShare.push_back(line);
    m_reminders->showGroups(work.reminders);
    m_ui->planLabel->setText(
        work.plan ? tr("Plan %1, year %2").arg(work.plan->number).arg(work.year) : QString());
    const QString gap = planGap(work.plan, work.year, work.hasTargets);
    m_ui->planGapLabel->setText(gap);
    m_ui->planGapLabel->setVisible(!gap.isEmpty());
    m_ui->overviewProgress->showLines(work.progress, false);
    paneAt(0).setContent(planChart(work));
}

void OverviewPage::showCharts(const Overview::Charted& charted)
{
    m_charts = overviewCharts(charted);
    // One a turn, so that whoever types is never kept waiting.
    for (size_t i = 0; i < m_charts.size(); ++i)
        QTimer::singleShot(0, this, [this, i] {
            if (i < m_charts.size())
                paneAt(i + 1).setContent(m_charts[i].content);
        });
}

/// Who counts only, as the registry clerk, is told instead of being shown an empty list.
bool OverviewPage::showsPeople()
{
    if (domain::may(workspace().actor().role, domain::Permission::ViewPeople))
        return true;
    Q_EMIT statusMessage(tr("Only who may see the records of people sees who is behind a number."));
    return false;
}

void OverviewPage::openBehind(size_t place, const ChartBar& bar)
{
    if (!showsPeople())
        return;
    if (place == 0)
        return openActs(m_withShare[static_cast<size_t>(bar.category)]);
    const OverviewChart& chart = m_charts[place - 1];
    const OverviewChart::Behind& behind =
        chart.behind[static_cast<size_t>(bar.series)][static_cast<size_t>(bar.category)];
    auto* dialog = new CountedRecordsDialog({workspace(), prompts()},
        {behind.indicator, behind.period, behind.cell,
            behind.cell ? chart.content.categories[bar.category] : QString()},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountedRecordsDialog::personAsked, this, &WorkPage::personAsked);
    connect(dialog, &CountedRecordsDialog::recordAsked, this, &WorkPage::recordAsked);
    dialog->open();
}

void OverviewPage::openActs(const services::PlanProgress::Line& line)
{
    if (line.indicator.isEmpty() || !showsPeople())
        return;
    auto* dialog = new ActsDialog({workspace(), prompts()}, line, m_year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActsDialog::recordAsked, this, &WorkPage::recordAsked);
    dialog->open();
}

} // namespace hoanhap::ui
