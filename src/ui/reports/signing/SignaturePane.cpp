// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/signing/SignaturePane.h"

#include "messages/ErrorSentences.h"
#include "services/reports/signing/SignaturePictures.h"
#include "storage/StorageError.h"
#include "ui_SignaturePane.h"

#include <QPixmap>
#include <QSignalBlocker>

namespace hoanhap::ui {

using domain::Permission;
using services::SignaturePictures;

SignaturePane::SignaturePane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SignaturePane>())
{
    m_ui->setupUi(this);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &SignaturePane::keep);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SignaturePane::removePicture);
    connect(m_ui->placeCheck, &QCheckBox::toggled, this, &SignaturePane::place);
}

SignaturePane::~SignaturePane() = default;

void SignaturePane::connectTo(PageContext context)
{
    m_workspace = &context.workspace;
    m_prompts = &context.prompts;
}

void SignaturePane::showReport(const std::optional<domain::Report>& report, bool stands)
{
    const bool same = report && m_report && report->id == m_report->id && report->state == m_report->state
        && report->signerId == m_report->signerId && stands == m_stands;
    m_report = report;
    m_stands = stands;
    if (!same) {
        const QSignalBlocker quiet(m_ui->placeCheck);
        m_ui->placeCheck->setChecked(false);
        m_placed = {};
    }
    renew();
}

/// What is kept, and what may be done with it.
void SignaturePane::renew()
{
    SignaturePictures pictures(*m_workspace);
    const bool named = m_report && m_report->signerId;
    const auto image = named ? pictures.shown(*m_report->signerId) : std::nullopt;
    if (image) {
        const QSize room = m_ui->pictureLabel->maximumSize().boundedTo({200, 56});
        QPixmap pixmap = QPixmap::fromImage(
            image->scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_ui->pictureLabel->setPixmap(pixmap);
    } else {
        m_ui->pictureLabel->setText(tr("none kept"));
    }
    const bool mayKeep = named && m_workspace->allow(Permission::SignReports, m_report->unitId).ok();
    m_ui->keepButton->setEnabled(mayKeep);
    m_ui->removeButton->setEnabled(mayKeep && image);
    m_ui->placeCheck->setEnabled(m_report && m_stands && pictures.hasPictureFor(*m_report));
}

void SignaturePane::place(bool asked)
{
    m_placed = {};
    if (asked && m_report) {
        const auto picture = SignaturePictures(*m_workspace).pictureFor(*m_report);
        if (picture)
            m_placed = *picture;
        Q_EMIT refused(picture ? Errors() : picture.errors());
    }
    Q_EMIT placedChanged();
}

void SignaturePane::keep()
{
    const QString path =
        m_prompts->fileToOpen(this, m_ui->titleLabel->text(), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty() || !m_report || !m_report->signerId)
        return;
    try {
        const auto kept = SignaturePictures(*m_workspace).keep(*m_report->signerId, path);
        Q_EMIT refused(kept ? Errors() : kept.errors());
        if (kept)
            Q_EMIT statusMessage(tr("The picture of the signature is kept."));
        renew();
        place(m_ui->placeCheck->isChecked());
    } catch (const storage::StorageError& fault) {
        m_prompts->tell(this, messages::sentenceFor(fault));
    }
}

void SignaturePane::removePicture()
{
    if (!m_prompts->confirm(this, tr("Remove the picture of the signature?"), tr("Remove")))
        return;
    try {
        const Outcome removed = SignaturePictures(*m_workspace).remove(*m_report->signerId);
        Q_EMIT refused(removed ? Errors() : removed.errors());
        m_ui->placeCheck->setChecked(false);
        renew();
    } catch (const storage::StorageError& fault) {
        m_prompts->tell(this, messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
