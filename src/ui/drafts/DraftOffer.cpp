// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/DraftOffer.h"

#include "text/dates/DocumentDate.h"
#include "ui/drafts/DraftText.h"
#include "ui_DraftOffer.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

DraftOffer::DraftOffer(QWidget* parent, Of of)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DraftOffer>())
    , m_of(of)
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // in a narrow place its sentence has lines
    hide();
    connect(m_ui->takeDraftButton, &QPushButton::clicked, this, &DraftOffer::wanted);
    connect(m_ui->dropDraftButton, &QPushButton::clicked, this, &DraftOffer::unwanted);
}

DraftOffer::~DraftOffer() = default;

void DraftOffer::setDraft(const std::optional<storage::FormDraft>& draft, QDate today)
{
    if (draft)
        m_ui->draftLabel->setText(sentence(*draft, m_of, today));
    setVisible(draft.has_value());
}

QString DraftOffer::sentence(const storage::FormDraft& draft, Of of, QDate today)
{
    const QDateTime local = draft.savedAt.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    const QString day = text::dateInFigures(local.date());
    const bool isToday = local.date() == today;
    switch (of) {
    case Of::List:
        return isToday ? tr("A list entered at %1 was not stored whole.").arg(time)
                       : tr("A list entered at %1 on %2 was not stored whole.").arg(time, day);
    case Of::Survey:
        return isToday ? tr("A survey entered at %1 was not stored.").arg(time)
                       : tr("A survey entered at %1 on %2 was not stored.").arg(time, day);
    case Of::Form:
        break;
    }
    if (const QString title = titleOf(draft.content); !title.isEmpty())
        return isToday ? tr("A draft from %1 was not stored: %2").arg(time, title)
                       : tr("A draft from %1 on %2 was not stored: %3").arg(time, day, title);
    return isToday ? tr("A draft from %1 was not stored.").arg(time)
                   : tr("A draft from %1 on %2 was not stored.").arg(time, day);
}

} // namespace hoanhap::ui
