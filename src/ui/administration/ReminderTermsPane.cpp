// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/ReminderTermsPane.h"

#include "services/reminders/ReminderSettings.h"
#include "ui_ReminderTermsPane.h"

namespace hoanhap::ui {

using domain::ReminderTerms;
using services::ReminderSettings;

namespace {

/// Calls `visit(box, days)` for every term that the pane shows.
template <typename Terms, typename Visitor>
void forEachTermBox(const Ui::ReminderTermsPane& form, Terms& terms, Visitor visit)
{
    visit(*form.releaseAheadSpin, terms.releaseAhead);
    visit(*form.followUpAheadSpin, terms.followUpAhead);
    visit(*form.statusAheadSpin, terms.statusAhead);
    visit(*form.needWaitsSpin, terms.needWaits);
    visit(*form.classAheadSpin, terms.classAhead);
    visit(*form.dispatchAheadSpin, terms.dispatchAhead);
    visit(*form.backupOldSpin, terms.backupOld);
    visit(*form.lookBackSpin, terms.lookBack);
}

} // namespace

ReminderTermsPane::ReminderTermsPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReminderTermsPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->storeButton, &QPushButton::clicked, this, &ReminderTermsPane::save);
    connect(m_ui->shippedButton, &QPushButton::clicked, this, [this] { show(ReminderTerms()); });
    dropChanges();
}

ReminderTermsPane::~ReminderTermsPane() = default;

void ReminderTermsPane::refresh()
{
    if (!isModified())
        dropChanges();
}

void ReminderTermsPane::dropChanges()
{
    m_stored = ReminderSettings(workspace()).terms();
    show(m_stored);
    m_ui->faultLabel->tell({}, {});
}

void ReminderTermsPane::show(const ReminderTerms& terms)
{
    forEachTermBox(*m_ui, terms, [](QSpinBox& box, int days) { box.setValue(days); });
}

ReminderTerms ReminderTermsPane::typed() const
{
    ReminderTerms terms;
    forEachTermBox(*m_ui, terms, [](const QSpinBox& box, int& days) { days = box.value(); });
    return terms;
}

void ReminderTermsPane::save()
{
    const Outcome stored = ReminderSettings(workspace()).save(typed());
    if (!stored)
        return m_ui->faultLabel->tell(stored.errors(), {});
    dropChanges();
    Q_EMIT statusMessage(tr("The terms are stored."));
}

} // namespace hoanhap::ui
