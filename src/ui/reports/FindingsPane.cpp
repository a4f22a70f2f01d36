// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FindingsPane.h"

#include "messages/FindingSentence.h"
#include "ui_FindingsPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindingsPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->findingList, &QListWidget::currentRowChanged, this, &FindingsPane::offer);
    const auto go = [this] {
        if (const services::ReportFinding* finding = chosen(); finding && !finding->section.isEmpty())
            Q_EMIT placeAsked(services::ReportFinding(*finding)); // the list may be filled anew meanwhile
    };
    connect(m_ui->findingList, &QListWidget::itemActivated, this, go);
    connect(m_ui->placeButton, &QPushButton::clicked, this, go);
    connect(m_ui->repairButton, &QPushButton::clicked, this, [this] {
        if (const services::ReportFinding* finding = chosen())
            Q_EMIT repairAsked(services::ReportFinding(*finding));
        m_ui->findingList->setFocus(); // on what came in its place
    });
    offer();
}

FindingsPane::~FindingsPane() = default;

const services::ReportFinding* FindingsPane::chosen() const
{
    const auto row = static_cast<size_t>(m_ui->findingList->currentRow());
    return row < m_findings.size() ? &m_findings[row] : nullptr;
}

void FindingsPane::offer()
{
    const services::ReportFinding* finding = chosen();
    enable(*m_ui->placeButton, finding && !finding->section.isEmpty());
    enable(*m_ui->repairButton, m_mayRepair && finding && finding->canBeRepaired());
    m_ui->repairButton->setToolTip(
        finding && finding->canBeRepaired() ? tr("Writes: %1").arg(finding->suggestion) : QString());
}

/// A button that is taken away leaves the keys to the list, not to whatever stands next in the window.
void FindingsPane::enable(QPushButton& button, bool on)
{
    if (!on && button.hasFocus())
        m_ui->findingList->setFocus();
    button.setEnabled(on);
}

void FindingsPane::setMayRepair(bool may)
{
    m_mayRepair = may;
    offer();
}

void FindingsPane::showFindings(std::vector<services::ReportFinding> findings)
{
    const int row = std::max(m_ui->findingList->currentRow(), 0);
    const QSignalBlocker quiet(m_ui->findingList); // the buttons stay as they are while it is filled
    m_findings = std::move(findings);
    m_ui->findingList->clear();
    for (const services::ReportFinding& finding : m_findings)
        m_ui->findingList->addItem(messages::findingSentence(finding, u"\n"_s));
    m_ui->findingList->setCurrentRow(std::min(row, m_ui->findingList->count() - 1));
    m_ui->findingTitleLabel->setText(m_findings.empty()
            ? tr("Nothing to look at before signing")
            : tr("To look at before signing: %1").arg(m_findings.size()));
    offer();
}

void FindingsPane::clearFindings()
{
    showFindings({});
    m_ui->findingTitleLabel->setText(tr("To look at before signing"));
}

} // namespace hoanhap::ui
