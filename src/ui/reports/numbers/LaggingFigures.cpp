// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/numbers/LaggingFigures.h"

#include "messages/figures/FigureTitle.h"
#include "messages/figures/IndicatorWords.h"
#include "ui_LaggingFigures.h"

#include <QResizeEvent>

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

/// As high as its rows, on as many lines as they take, and neither more nor less: a list that gives way here
/// would take the room of the lines below it, since a layout counts what holds wrapped words at its full
/// height only once it sets it.
void LaggingFigures::fitList()
{
    QListWidget& list = *m_ui->laggingList;
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would make the rows narrower, and so higher
    int shown = rowsThatFit();
    if (shown < list.count()) {
        list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        shown = rowsThatFit();
    }
    int height = 2 * list.frameWidth();
    for (int row = 0; row < shown; ++row)
        height += list.visualItemRect(list.item(row)).height();
    list.setFixedHeight(height);
}

/// A row is shown whole or scrolled to; the first is shown anyway.
int LaggingFigures::rowsThatFit()
{
    constexpr int mostLines = 10;
    QListWidget& list = *m_ui->laggingList;
    list.doItemsLayout();
    int room = mostLines * list.fontMetrics().lineSpacing();
    int rows = 0;
    while (rows < list.count()) {
        room -= list.visualItemRect(list.item(rows)).height();
        if (room < 0 && rows > 0)
            break;
        ++rows;
    }
    return rows;
}

/// Narrower, its rows wrap onto more lines.
void LaggingFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void LaggingFigures::setFigures(const std::vector<services::OverruledFigures::Overruled>& figures,
    services::FigureNames& names, bool mayTake)
{
    m_ui->laggingList->clear();
    for (const auto& figure : figures) {
        const domain::Indicator* indicator = services::Figures::indicator(figure.figure.indicator);
        if ((figure.byHand && !figure.gone) || !figure.registerNow || !indicator)
            continue;
        const QString title = messages::figureTitle(figure.figure, names);
        const QString stated = messages::shownFigure(*indicator, figure.value);
        auto* item = new QListWidgetItem(figure.gone
                ? tr("%1: %2; the register counts this class no more").arg(title, stated)
                : tr("%1: %2; the register now says %3")
                      .arg(title, stated, messages::shownFigure(*indicator, *figure.registerNow)));
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
