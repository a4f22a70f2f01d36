// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "messages/ErrorSentences.h"
#include "services/backup/BackupService.h"
#include "services/organisation/OrganisationService.h"
#include "storage/StorageError.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/counselling/SessionPage.h"
#include "ui/faults/RefusedKeys.h"
#include "ui/jump/JumpWords.h"
#include "ui/loans/LoanPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/placement/PlacementPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/reports/ReportPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewRenewer.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/style/FirstFocus.h"
#include "ui/style/Theme.h"
#include "ui/training/TrainingPage.h"
#include "ui/undo/UndoButton.h"
#include "ui/waiting/LongWork.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <algorithm>
#include <chrono>
#include <utility>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

QString unitName(services::Workspace& workspace)
{
    if (const auto units = services::OrganisationService(workspace).units())
        for (const domain::Unit& unit : *units)
            if (unit.id == workspace.actor().unitId)
                return unit.shortName;
    return {};
}

QString noBackup(const QString& reason)
{
    return MainWindow::tr("No backup could be made in the chosen folder. %1").arg(reason);
}

constexpr int titleBar = 40; // room for the frame around the window
constexpr int lookoutEvery = 500; // ms
constexpr int roomForNames = 1100; // below, the pages need the width of the rail's names

} // namespace

MainWindow::MainWindow(PageContext context, bool training, QWidget* parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_context(context)
    , m_backupLabel(new QLabel(this))
    , m_undo(new UndoButton(context.workspace, this))
    , m_training(training)
{
    m_ui->setupUi(this);
    m_ui->trainingBandLabel->setVisible(training);
    m_ui->railFrame->offerLock(!training); // nobody knows a password there
    addPages();
    addShortcuts();
    const services::Actor& actor = context.workspace.actor();
    auto* who = new QLabel(u"%1 – %2"_s.arg(actor.fullName.isEmpty() ? actor.loginName : actor.fullName,
                               unitName(context.workspace)),
        this);
    m_ui->statusBar->addPermanentWidget(m_undo);
    m_ui->statusBar->addPermanentWidget(who);
    m_ui->statusBar->addPermanentWidget(m_backupLabel);
    showBackupAge();
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::minutes(Preferences::read().idleMinutes));
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_context.workspace.isLent())
            m_idle.start(); // long work is under way: later
        else if (isVisible()) // out of sight it is locked already
            Q_EMIT lockWanted();
    });
    connect(&m_lookout, &QTimer::timeout, this, &MainWindow::followRecording);
    m_lookout.start(lookoutEvery);
    connect(m_ui->statusBar, &QStatusBar::messageChanged, m_undo, &UndoButton::makeRoomFor);
    qApp->installEventFilter(this);
    qApp->installEventFilter(new RefusedKeys(this));
    qApp->installEventFilter(new FirstFocus(this));
    m_idle.start();
    resize(QSize(1366, 728).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    new ReviewRenewer(context.workspace, this);
    showPage(0);
    m_ui->railFrame->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    const domain::Role role = m_context.workspace.actor().role;
    addPage<OverviewPage>(tr("&Overview"), u"overview"_s);
    if (domain::may(role, Permission::ViewPeople)) {
        addPage<PeoplePage>(tr("&People"), u"person"_s);
        addPage<TrainingPage>(tr("&Training"), u"class"_s);
        addPage<PlacementPage>(tr("P&lacement"), u"job"_s);
        addPage<SessionPage>(tr("Counselling"), u"outreach"_s);
        addPage<LoanPage>(tr("Loans"), u"loan"_s);
    }
    addPage<PlanPage>(tr("Plan 71"), u"plan"_s); // Alt+7 leads there by its place
    addPage<ReportPage>(tr("&Reports"), u"report"_s);
    if (domain::may(role, Permission::ViewPeople))
        addPage<ReviewPage>(tr("To re&view"), u"review"_s);
    if (domain::may(role, Permission::BackUp))
        addPage<AdministrationPage>(tr("&Administration"), u"administration"_s);
    connect(m_ui->railFrame, &Rail::pageWanted, this, qOverload<int>(&MainWindow::showPage));
    connect(m_ui->railFrame, &Rail::lockWanted, this, &MainWindow::lockWanted);
    connect(m_ui->railFrame, &Rail::settingsWanted, this, &MainWindow::openSettings);
}

template <typename Kind>
void MainWindow::addPage(const QString& title, const QString& iconName)
{
    const int place = pageCount();
    m_ui->railFrame->addPage(title, iconName);
    m_ui->pages->addWidget(new QWidget(this)); // until somebody wants to see the page
    m_pages.push_back(
        {iconName, QString(title).remove(u'&'), Kind::kinds(), [this] { return new Kind(m_context, this); }});
    auto* key = new QShortcut(QKeySequence(u"Alt+%1"_s.arg((place + 1) % 10)), this);
    connect(key, &QShortcut::activated, this, [this, place] { showPage(place); });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QString& keys, void (WorkPage::*action)()) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
            [this, action] { (current()->*action)(); });
    };
    add(u"Ctrl+N"_s, &WorkPage::startNew);
    add(u"Ctrl+S"_s, &WorkPage::save);
    add(u"Ctrl+F"_s, &WorkPage::focusFilter);
    connect(m_undo, &QToolButton::clicked, this, &MainWindow::takeBackLast);
    connect(new QShortcut(QKeySequence(u"Ctrl+Z"_s), this), &QShortcut::activated, this,
        &MainWindow::takeBackLast);
    connect(
        new QShortcut(QKeySequence(u"Ctrl+K"_s), this), &QShortcut::activated, this, &MainWindow::openJump);
    connect(
        new QShortcut(QKeySequence(u"Ctrl+L"_s), this), &QShortcut::activated, this, &MainWindow::lockWanted);
}

WorkPage* MainWindow::pageAt(int place)
{
    Page& page = m_pages[static_cast<size_t>(place)];
    if (page.shown)
        return page.shown;
    page.shown = page.make();
    connect(page.shown, &WorkPage::statusMessage, this,
        [this](const QString& sentence) { m_ui->statusBar->showMessage(sentence, 8000); });
    connect(page.shown, &WorkPage::backedUp, this, &MainWindow::showBackupAge);
    connect(page.shown, &WorkPage::personAsked, this, [this](const Uuid& person) { showPerson(person); });
    connect(page.shown, &WorkPage::placeInFileAsked, this, &MainWindow::showPerson);
    connect(page.shown, &WorkPage::recordAsked, this, [this](const QString& kind, const Uuid& id) {
        if (pageOf(kind))
            showFound(kind, id);
        else
            showPage(kind);
    });
    connect(page.shown, &WorkPage::choicesChanged, this, &MainWindow::makeOtherPagesAnew);
    delete m_ui->pages->widget(place);
    m_ui->pages->insertWidget(place, page.shown);
    return page.shown;
}

void MainWindow::makeOtherPagesAnew()
{
    for (int place = 0; place < pageCount(); ++place) {
        Page& page = m_pages[static_cast<size_t>(place)];
        if (place == m_ui->pages->currentIndex() || !page.shown || page.shown->isModified())
            continue;
        delete std::exchange(page.shown, nullptr);
        m_ui->pages->insertWidget(place, new QWidget(this));
    }
}

WorkPage* MainWindow::current()
{
    return pageAt(m_ui->pages->currentIndex());
}

void MainWindow::showPage(int place)
{
    if (place < 0 || place >= pageCount())
        return;
    const bool stays = m_ui->pages->currentIndex() != place && !current()->mayLeave();
    const int shown = stays ? m_ui->pages->currentIndex() : place;
    m_ui->railFrame->choose(shown);
    WorkPage* page = pageAt(shown);
    m_ui->pages->setCurrentIndex(shown);
    if (!stays)
        page->refresh();
}

void MainWindow::showPage(const QString& name)
{
    const auto page = std::ranges::find(m_pages, name, &Page::name);
    if (page != m_pages.end())
        showPage(static_cast<int>(page - m_pages.begin()));
}

void MainWindow::showPerson(const Uuid& person, const QString& field)
{
    showPage(u"person"_s);
    auto* people = qobject_cast<PeoplePage*>(current());
    if (!people)
        return;
    people->showRecord(person);
    if (!field.isEmpty())
        people->showField(person, field);
}

MainWindow::Page* MainWindow::pageOf(const QString& kind)
{
    const auto page =
        std::ranges::find_if(m_pages, [&](const Page& one) { return one.kinds.contains(kind); });
    return page == m_pages.end() ? nullptr : &*page;
}

void MainWindow::showFound(const QString& kind, const Uuid& id)
{
    Page* page = pageOf(kind);
    if (!page)
        return;
    showPage(page->name);
    if (current() == page->shown) // else what is typed elsewhere is to be stored first
        page->shown->showFound(kind, id);
}

void MainWindow::openJump()
{
    if (m_context.workspace.isLent())
        return; // long work has the register to itself
    QStringList kinds;
    for (const Page& page : m_pages)
        kinds += page.kinds;
    auto* jump = new JumpDialog(m_context.workspace, kinds, commands(), this);
    jump->setAttribute(Qt::WA_DeleteOnClose);
    connect(jump, &JumpDialog::recordWanted, this, &MainWindow::showFound);
    jump->open();
}

std::vector<JumpCommand> MainWindow::commands()
{
    std::vector<JumpCommand> all;
    for (const Page& page : m_pages)
        all.push_back({page.title, [this, name = page.name] { showPage(name); }, true});
    for (const Page& page : m_pages)
        for (const QString& kind : page.kinds)
            if (mayAddOf(kind, m_context.workspace.actor().role))
                all.push_back({newRecordWord(kind), [this, name = page.name, kind] {
                                   showPage(name);
                                   if (Page* shown = pageOf(kind); current() == shown->shown)
                                       shown->shown->startNewOf(kind);
                               }});
    for (const PagePart& part : pageParts(m_context.workspace.actor().role))
        if (const auto page = std::ranges::find(m_pages, part.page, &Page::name); page != m_pages.end())
            all.push_back({part.title,
                [this, part] {
                    showPage(part.page);
                    if (current() == std::ranges::find(m_pages, part.page, &Page::name)->shown)
                        current()->showPart(part.part);
                },
                true});
    all.push_back({tr("Settings"), [this] { openSettings(); }});
    if (!m_training)
        all.push_back({tr("Lock"), [this] { Q_EMIT lockWanted(); }});
    return all;
}

void MainWindow::followRecording()
{
    const services::Workspace& workspace = m_context.workspace;
    if (workspace.isLent() || workspace.recordsViews() == m_inFull)
        return;
    m_inFull = workspace.recordsViews();
    if (isVisible())
        current()->refresh();
}

void MainWindow::takeBackLast()
{
    if (m_context.workspace.isLent())
        return;
    if (hasUnstored())
        return m_context.prompts.tell(
            this, tr("Store or drop what is typed first; then the last change can be taken back."));
    const auto taken = m_undo->takeBack();
    if (!taken)
        return m_context.prompts.tell(this, messages::sentencesFor(taken.errors()));
    current()->renew(taken->gone);
    m_ui->statusBar->showMessage(tr("Taken back: %1").arg(undoWords(taken->what)), 8000);
}

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_context.workspace, Preferences::read(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Preferences chosen = dialog.preferences();
    chosen.write();
    m_idle.start(std::chrono::minutes(chosen.idleMinutes));
    applyTheme(*qApp, themeOf(chosen.theme));
}

bool MainWindow::maySwitchUser()
{
    return current()->mayLeave();
}

bool MainWindow::hasUnstored() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
        [](const Page& page) { return page.shown && page.shown->isModified(); });
}

void MainWindow::showBackupAge()
{
    const std::optional<QDateTime> last = services::BackupService(m_context.workspace).lastBackup();
    if (!last)
        return m_backupLabel->setText(tr("No backup yet"));
    const qint64 days = last->toLocalTime().date().daysTo(m_context.workspace.clock().today());
    m_backupLabel->setText(days == 0 ? tr("Last backup: today")
                                     : tr("Last backup: %n days ago", nullptr, static_cast<int>(days)));
}

bool MainWindow::backUpBeforeClosing()
{
    services::BackupService backups(m_context.workspace);
    if (m_training || backups.folder().isEmpty()
        || !domain::may(m_context.workspace.actor().role, Permission::BackUp))
        return true;
    LongWork work(tr("Making the backup…"), this);
    work.letStop(tr("Close without a backup"));
    try {
        const auto written =
            work.runOn(m_context.workspace, [&](const LongWork::GoOn& goOn) { return backups.backUp(goOn); });
        if (!written && !work.wasStopped())
            return m_context.prompts.confirm(this, noBackup(messages::sentenceFor(written.errors().front())),
                tr("Close without a backup"));
        return true;
    } catch (const storage::StorageError& fault) {
        return m_context.prompts.confirm(
            this, noBackup(messages::sentenceFor(fault)), tr("Close without a backup"));
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (current()->mayLeave() && backUpBeforeClosing())
        event->accept();
    else
        event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_ui->railFrame->setNarrow(width() < roomForNames);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseMove)
        m_idle.start();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace hoanhap::ui
