// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/numbers/LaggingFigures.h"

#include "messages/figures/FigureTitle.h"
#include "messages/figures/IndicatorWords.h"
#include "ui_LaggingFigures.h"

#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

LaggingFigures::LaggingFigures(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LaggingFigures>())
{
    m_ui->setupUi(this);
    const auto choose = [this] {
        if (!markChosen().isEmpty())
            Q_EMIT chosen(markChosen());
    };
    connect(m_ui->laggingList, &QListWidget::itemClicked, this, choose);
    connect(m_ui->laggingList, &QListWidget::itemActivated, this, choose);
    connect(m_ui->takeButton, &QPushButton::clicked, this, [this] {
        if (!markChosen().isEmpty())
            Q_EMIT takeAsked(markChosen());
    });
    connect(m_ui->takeAllButton, &QPushButton::clicked, this, &LaggingFigures::takeAllAsked);
    hide();
}

LaggingFigures::~LaggingFigures() = default;

QString LaggingFigures::markChosen() const
{
    const QListWidgetItem* item = m_ui->laggingList->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

/// As high as its rows, and neither more nor less: a list that gives way here would take the room of the
/// lines below it, since a layout counts what holds wrapped words at its full height only once it sets it.
void LaggingFigures::fitList()
{
    constexpr int mostRows = 5;
    QListWidget& list = *m_ui->laggingList;
    const int rows = std::clamp(list.count(), 1, mostRows);
    list.setFixedHeight(rows * std::max(list.sizeHintForRow(0), list.fontMetrics().height())
        + list.horizontalScrollBar()->sizeHint().height() + 2 * list.frameWidth());
}

void LaggingFigures::setFigures(const std::vector<services::OverruledFigures::Overruled>& figures,
    services::FigureNames& names, bool mayTake)
{
    m_ui->laggingList->clear();
    for (const auto& figure : figures) {
        const domain::Indicator* indicator = services::Figures::indicator(figure.figure.indicator);
        if (figure.byHand || !figure.registerNow || !indicator)
            continue;
        auto* item = new QListWidgetItem(tr("%1: %2; the register now says %3")
                                             .arg(messages::figureTitle(figure.figure, names),
                                                 messages::shownFigure(*indicator, figure.value),
                                                 messages::shownFigure(*indicator, *figure.registerNow)));
        item->setData(Qt::UserRole, figure.figure.mark());
        m_ui->laggingList->addItem(item);
    }
    m_ui->laggingList->setCurrentRow(0);
    fitList();
    m_ui->laggingTitleLabel->setText(
        tr("Changed since the draft was made: %n figures", nullptr, m_ui->laggingList->count()));
    m_ui->takeButton->setEnabled(mayTake);
    m_ui->takeAllButton->setEnabled(mayTake);
    setVisible(m_ui->laggingList->count() > 0);
}

} // namespace hoanhap::ui
