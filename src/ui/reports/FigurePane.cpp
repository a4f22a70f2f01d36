// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigurePane.h"

#include "messages/ReportNames.h"
#include "ui/lists/ListLook.h"
#include "ui_FigurePane.h"

#include <QHeaderView>
#include <algorithm>

namespace hoanhap::ui {

namespace {

std::ptrdiff_t placeInCatalogue(const services::Figures::Figure& figure)
{
    const auto& catalogue = services::Figures::catalogue();
    return std::ranges::find(catalogue, figure.indicator, &domain::Indicator::key) - catalogue.begin();
}

} // namespace

FigurePane::FigurePane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FigurePane>())
{
    m_ui->setupUi(this);
    QHeaderView& header = *m_ui->figureTable->horizontalHeader();
    wrapRows(*m_ui->figureTable);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->figureTable, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        Q_EMIT figureChosen(m_ui->figureTable->item(item->row(), 0)->data(Qt::UserRole).toString());
    });
}

FigurePane::~FigurePane() = default;

void FigurePane::showFigures(const QString& period, const std::vector<services::Figures::Figure>& figures)
{
    m_ui->figureTitleLabel->setText(period);
    QTableWidget& table = *m_ui->figureTable;
    table.setAccessibleName(period);
    table.setRowCount(0);
    std::vector<services::Figures::Figure> ordered = figures;
    std::ranges::stable_sort(ordered, {}, placeInCatalogue);
    for (const services::Figures::Figure& figure : ordered) {
        const QString name = messages::indicatorName(figure.indicator);
        const domain::Indicator* indicator = services::Figures::indicator(figure.indicator);
        if (name.isEmpty() || !indicator)
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        auto* label = new QTableWidgetItem(name);
        label->setToolTip(name); // where the column is too narrow for it
        label->setData(Qt::UserRole, figure.indicator);
        table.setItem(row, 0, label);
        auto* value = new QTableWidgetItem(messages::shownFigure(*indicator, figure.value));
        if (figure.registerValue)
            value->setToolTip(
                tr("The register now says %1").arg(messages::shownFigure(*indicator, *figure.registerValue)));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, 1, value);
    }
}

} // namespace hoanhap::ui
