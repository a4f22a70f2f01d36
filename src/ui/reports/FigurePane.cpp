// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigurePane.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "text/numbers/Numbers.h"
#include "ui_FigurePane.h"

#include <QHeaderView>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

FigurePane::FigurePane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FigurePane>())
{
    m_ui->setupUi(this);
    QHeaderView& header = *m_ui->figureTable->horizontalHeader();
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->findingList, &QListWidget::currentRowChanged, this, &FigurePane::offer);
    const auto go = [this] {
        if (const services::ReportFinding* finding = chosen(); finding && !finding->section.isEmpty())
            Q_EMIT placeAsked(services::ReportFinding(*finding)); // the list may be filled anew meanwhile
    };
    connect(m_ui->findingList, &QListWidget::itemActivated, this, go);
    connect(m_ui->placeButton, &QPushButton::clicked, this, go);
    connect(m_ui->repairButton, &QPushButton::clicked, this, [this] {
        if (const services::ReportFinding* finding = chosen())
            Q_EMIT repairAsked(services::ReportFinding(*finding));
    });
    offer();
}

FigurePane::~FigurePane() = default;

const services::ReportFinding* FigurePane::chosen() const
{
    const auto row = static_cast<size_t>(m_ui->findingList->currentRow());
    return row < m_findings.size() ? &m_findings[row] : nullptr;
}

void FigurePane::offer()
{
    const services::ReportFinding* finding = chosen();
    m_ui->placeButton->setEnabled(finding && !finding->section.isEmpty());
    m_ui->repairButton->setEnabled(m_mayRepair && finding && finding->canBeRepaired());
    m_ui->repairButton->setToolTip(
        finding && finding->canBeRepaired() ? tr("Writes: %1").arg(finding->suggestion) : QString());
}

void FigurePane::setMayRepair(bool may)
{
    m_mayRepair = may;
    offer();
}

void FigurePane::showFindings(std::vector<services::ReportFinding> findings)
{
    const int row = std::max(m_ui->findingList->currentRow(), 0);
    m_findings = std::move(findings);
    m_ui->findingList->clear();
    for (const services::ReportFinding& finding : m_findings) {
        QString line = messages::sentenceFor(finding.error());
        if (!finding.quote.isEmpty())
            line += u"\n“%1”"_s.arg(finding.quote);
        m_ui->findingList->addItem(line);
    }
    m_ui->findingList->setCurrentRow(std::min(row, m_ui->findingList->count() - 1));
    m_ui->findingTitleLabel->setText(m_findings.empty()
            ? tr("Nothing to look at before signing")
            : tr("To look at before signing: %1").arg(m_findings.size()));
    offer();
}

void FigurePane::showFigures(const QString& period, const std::vector<services::Figures::Figure>& figures)
{
    m_ui->figureTitleLabel->setText(period);
    QTableWidget& table = *m_ui->figureTable;
    table.setAccessibleName(period);
    table.setRowCount(0);
    for (const services::Figures::Figure& figure : figures) {
        const QString name = messages::indicatorName(figure.indicator);
        if (name.isEmpty())
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        auto* label = new QTableWidgetItem(name);
        label->setToolTip(name); // where the column is too narrow for it
        table.setItem(row, 0, label);
        auto* value = new QTableWidgetItem(text::grouped(figure.value));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, 1, value);
    }
}

} // namespace hoanhap::ui
