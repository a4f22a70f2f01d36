// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/HiddenRecordBar.h"

#include "domain/cases/HiddenRecord.h"
#include "services/people/closing/PersonClosing.h"
#include "ui_HiddenRecordBar.h"

#include <algorithm>

namespace hoanhap::ui {

HiddenRecordBar::HiddenRecordBar(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HiddenRecordBar>())
    , m_context(context)
{
    m_ui->setupUi(this);
    connect(m_ui->hideRecordButton, &QPushButton::clicked, this, &HiddenRecordBar::hideWanted);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &HiddenRecordBar::lookWanted);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &HiddenRecordBar::reopenWanted);
}

HiddenRecordBar::~HiddenRecordBar() = default;

namespace {

/// Of a hidden file nobody gets a judgment, but who asked to look at it.
bool showsJudgment(const domain::PersonFile& file)
{
    return std::ranges::any_of(file.statuses, [](const domain::LegalStatus& status) {
        return domain::isExpunged(status)
            && !(status.offence.isEmpty() && status.judgmentNumber.isEmpty() && status.court.isEmpty()
                && status.penalty.isEmpty() && !status.judgmentDate && !status.sentenceYears);
    });
}

} // namespace

void HiddenRecordBar::showFile(const domain::PersonFile& file, bool mayEdit)
{
    const bool hidden = file.person.recordHidden;
    const bool expunged = domain::everyConvictionExpunged(file, m_context.workspace.clock().today());
    m_ui->hiddenLabel->setVisible(hidden || expunged);
    const bool looked = hidden && showsJudgment(file);
    m_ui->hiddenLabel->setText(looked
            ? tr("The criminal record is hidden from everybody else; you see it now, and the look is "
                 "recorded.")
            : hidden
            ? tr("The criminal record is expunged and hidden: offence and judgment are not shown.")
            : tr("The criminal record is expunged. Offence and judgment can be hidden; support and counts "
                 "stay."));
    m_ui->hideRecordButton->setVisible(!hidden && expunged);
    m_ui->hideRecordButton->setEnabled(mayEdit);
    const bool mayLook = services::PersonClosing(m_context.workspace).mayLook();
    m_ui->lookButton->setVisible(hidden && mayLook && !looked);
    m_ui->reopenButton->setVisible(hidden && mayLook && !file.person.deletedAt);
}

} // namespace hoanhap::ui
