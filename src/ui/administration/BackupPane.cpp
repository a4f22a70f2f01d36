// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/BackupPane.h"

#include "services/audit/RegisterCheck.h"
#include "services/backup/BackupService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/PlainTable.h"
#include "ui/waiting/LongWork.h"
#include "ui_BackupPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::BackupService;

namespace {

QString timeText(const QDateTime& when)
{
    return when.isValid()
        ? when.toLocalTime().time().toString(u"HH:mm "_s) + text::dateInFigures(when.toLocalTime().date())
        : QString();
}

} // namespace

BackupPane::BackupPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::BackupPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->backupTable, &QTableWidget::itemSelectionChanged, this,
        [this] { m_ui->restoreButton->setEnabled(!chosenKey(*m_ui->backupTable).isEmpty()); });
    connect(m_ui->folderButton, &QPushButton::clicked, this, &BackupPane::chooseFolder);
    connect(m_ui->backUpButton, &QPushButton::clicked, this, &BackupPane::backUp);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &BackupPane::restore);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &BackupPane::check);
    const bool administrator = domain::may(workspace().actor().role, domain::Permission::Administer);
    m_ui->restoreButton->setVisible(administrator);
    m_ui->folderButton->setEnabled(administrator);
    if (!administrator)
        m_ui->folderEdit->setPlaceholderText(tr("Not chosen yet: the administrator chooses it"));
}

BackupPane::~BackupPane() = default;

void BackupPane::showEvent(QShowEvent* event)
{
    WorkPage::showEvent(event);
    QMetaObject::invokeMethod(this, &BackupPane::refresh, Qt::QueuedConnection); // the pane first
}

void BackupPane::refresh()
{
    if (!isVisible())
        return;
    m_ui->folderEdit->setText(BackupService(workspace()).folder());
    m_ui->backUpButton->setEnabled(!m_ui->folderEdit->text().isEmpty() || m_ui->folderButton->isEnabled());
    const auto list =
        LongWork(tr("Looking through the backups…"), this).runOn(workspace(), [&](const LongWork::GoOn&) {
            return BackupService(workspace()).list();
        });
    std::vector<PlainTableRow> rows;
    if (list)
        for (const storage::BackupSummary& copy : *list)
            rows.push_back({copy.path,
                {timeText(copy.takenAt), text::grouped(qint64(copy.people)), timeText(copy.lastChange),
                    copy.path}});
    fillPlainTable(*m_ui->backupTable, {tr("Made"), tr("People"), tr("Last change"), tr("File")}, rows, {1});
    m_ui->backupTable->setCurrentCell(0, 0); // the newest
    m_ui->restoreButton->setEnabled(!rows.empty());
    m_ui->noBackupLabel->setVisible(rows.empty());
    m_ui->noBackupLabel->setText(m_ui->folderEdit->text().isEmpty()
            ? tr("No backup was made yet. First choose a folder for them, best on another disk.")
            : tr("No backup is in this folder yet. Press \"Back up now\"."));
    showOlderKey();
}

void BackupPane::showOlderKey()
{
    const auto older = BackupService(workspace()).ofOlderKey();
    m_ui->olderKeyLabel->setVisible(older && *older > 0);
    if (older)
        m_ui->olderKeyLabel->setText(
            tr("%n backups made before the key was changed are not in this list. Each opens by itself, with "
               "a password or the recovery key of that time.",
                nullptr, int(*older)));
}

template <typename Work>
bool BackupPane::did(const QString& what, const QString& stop, const QString& success, Work work)
{
    Errors faults;
    try {
        LongWork aside(what, this);
        if (!stop.isEmpty())
            aside.letStop(stop);
        faults = aside.runOn(workspace(), std::move(work));
    } catch (const storage::StorageError& fault) {
        faults = {{fault.code()}};
    }
    refresh();
    m_ui->backupSummaryLabel->tell(faults, success);
    return faults.empty();
}

void BackupPane::chooseFolder()
{
    const QString folder = prompts().folder(this, tr("Folder for backups"), m_ui->folderEdit->text());
    if (folder.isEmpty())
        return;
    const Outcome set = BackupService(workspace()).setFolder(folder);
    refresh();
    m_ui->backupSummaryLabel->tell(set ? Errors() : set.errors(), tr("Backups go there from now on."));
}

void BackupPane::backUp()
{
    if (m_ui->folderEdit->text().isEmpty())
        chooseFolder();
    if (m_ui->folderEdit->text().isEmpty())
        return;
    const auto work = [this](const LongWork::GoOn& goOn) {
        const auto written = BackupService(workspace()).backUp(goOn);
        return written ? Errors() : written.errors();
    };
    if (did(tr("Making the backup…"), tr("Cancel"), tr("The backup was made and opened for a check."), work))
        Q_EMIT backedUp();
}

void BackupPane::restore()
{
    const QString path = chosenKey(*m_ui->backupTable);
    const int row = m_ui->backupTable->currentRow();
    const QString made = row >= 0 ? m_ui->backupTable->item(row, 0)->text() : QString();
    const QString warning = tr("Put the register back as it was at %1? Everything entered after that leaves "
                               "it. What stands now is kept as a backup of its own.")
                                .arg(made);
    if (path.isEmpty() || !prompts().confirm(this, warning, tr("Restore")))
        return;
    const auto work = [this, path](const LongWork::GoOn& goOn) {
        const auto put = BackupService(workspace()).restoreFrom(path, goOn);
        return put ? Errors() : put.errors();
    };
    if (did(tr("Restoring the register…"), tr("Cancel"), tr("The register is as it was then."), work))
        Q_EMIT restored();
}

void BackupPane::check()
{
    const auto work = [this](const LongWork::GoOn& goOn) {
        const auto report = services::RegisterCheck(workspace()).run(goOn);
        return report ? report->findings : report.errors();
    };
    did(tr("Checking the register…"), tr("Cancel"), tr("The register is whole."), work);
}

} // namespace hoanhap::ui
