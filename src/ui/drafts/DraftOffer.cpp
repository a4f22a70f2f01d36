// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/DraftOffer.h"

#include "text/dates/DocumentDate.h"
#include "ui_DraftOffer.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

DraftOffer::DraftOffer(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::DraftOffer>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_ui->takeDraftButton, &QPushButton::clicked, this, &DraftOffer::wanted);
    connect(m_ui->dropDraftButton, &QPushButton::clicked, this, &DraftOffer::unwanted);
}

DraftOffer::~DraftOffer() = default;

void DraftOffer::offer(const QDateTime& savedAt, QDate today)
{
    const QDateTime local = savedAt.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    m_ui->draftLabel->setText(local.date() == today
            ? tr("A draft from %1 was not stored.").arg(time)
            : tr("A draft from %1 on %2 was not stored.").arg(time, text::dateInFigures(local.date())));
    show();
}

} // namespace hoanhap::ui
