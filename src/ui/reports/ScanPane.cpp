// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ScanPane.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui_ScanPane.h"

namespace hoanhap::ui {

using domain::Permission;

ScanPane::ScanPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ScanPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &ScanPane::keep);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ScanPane::copy);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ScanPane::removeScan);
}

ScanPane::~ScanPane() = default;

void ScanPane::connectTo(
    PageContext context, std::unique_ptr<services::RecordScans> scans, const QString& label)
{
    m_workspace = &context.workspace;
    m_prompts = &context.prompts;
    m_service = std::move(scans);
    m_what = QString(label).remove(u'&').remove(u':');
    m_ui->scanLabel->setText(label);
    m_ui->scanBox->setAccessibleName(m_what);
}

void ScanPane::showScansOf(const std::optional<Uuid>& owner, bool mayKeep)
{
    m_owner = owner;
    m_mayKeep = mayKeep;
    m_scans.clear();
    if (owner)
        if (auto scans = m_service->of(*owner))
            m_scans = std::move(*scans);
    m_ui->scanBox->clear();
    for (const domain::Attachment& scan : m_scans)
        m_ui->scanBox->addItem(scan.name);
    m_ui->scanBox->setCurrentIndex(m_ui->scanBox->count() - 1);
    const bool any = !m_scans.empty();
    m_ui->scanBox->setEnabled(any);
    m_ui->keepButton->setEnabled(owner && mayKeep);
    m_ui->removeButton->setEnabled(any && mayKeep);
    m_ui->copyButton->setEnabled(any && domain::may(m_workspace->actor().role, Permission::Export));
}

const domain::Attachment* ScanPane::chosen() const
{
    const auto row = static_cast<std::size_t>(m_ui->scanBox->currentIndex());
    return row < m_scans.size() ? &m_scans[row] : nullptr;
}

template <typename Value>
bool ScanPane::accepted(const Result<Value>& result)
{
    Q_EMIT refused(result ? Errors() : result.errors());
    return result.ok();
}

void ScanPane::keep()
{
    const QString path =
        m_prompts->fileToOpen(this, m_what, tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (path.isEmpty())
        return;
    try {
        if (accepted(m_service->keep(*m_owner, path)))
            Q_EMIT statusMessage(tr("The scan is kept."));
        showScansOf(m_owner, m_mayKeep);
    } catch (const storage::StorageError& fault) {
        m_prompts->tell(this, messages::sentenceFor(fault));
    }
}

void ScanPane::copy()
{
    const domain::Attachment* scan = chosen();
    const QString path =
        scan ? m_prompts->fileToSave(this, tr("Where to"), scan->name, QString()) : QString();
    if (path.isEmpty())
        return;
    try {
        if (accepted(m_service->copyTo(*scan, path)))
            Q_EMIT statusMessage(path);
    } catch (const storage::StorageError& fault) {
        m_prompts->tell(this, messages::sentenceFor(fault));
    }
}

void ScanPane::removeScan()
{
    const domain::Attachment* scan = chosen();
    if (!scan || !m_prompts->confirm(this, tr("Remove the scan %1?").arg(scan->name), tr("Remove")))
        return;
    try {
        accepted(m_service->remove(scan->id));
        showScansOf(m_owner, m_mayKeep);
    } catch (const storage::StorageError& fault) {
        m_prompts->tell(this, messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
