// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/HiddenRecordBar.h"

#include "domain/cases/HiddenRecord.h"
#include "services/people/closing/PersonClosing.h"
#include "ui_HiddenRecordBar.h"

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

void HiddenRecordBar::showFile(const domain::PersonFile& file, bool mayEdit)
{
    const bool hidden = file.person.recordHidden;
    const bool expunged = domain::everyConvictionExpunged(file);
    m_ui->hiddenLabel->setVisible(hidden || expunged);
    m_ui->hiddenLabel->setText(hidden
            ? tr("The criminal record is expunged and hidden: offence and judgment are not shown.")
            : tr("The criminal record is expunged. Offence and judgment can be hidden; support and counts "
                 "stay."));
    m_ui->hideRecordButton->setVisible(!hidden && expunged);
    m_ui->hideRecordButton->setEnabled(mayEdit);
    const bool mayLook = services::PersonClosing(m_context.workspace).mayLook();
    m_ui->lookButton->setVisible(hidden && mayLook);
    m_ui->reopenButton->setVisible(hidden && mayLook && !file.person.deletedAt);
}

} // namespace hoanhap::ui
