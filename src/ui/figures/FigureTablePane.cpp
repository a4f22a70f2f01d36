// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureTablePane.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/IndicatorWords.h"
#include "text/dates/DocumentDate.h"
#include "ui/figures/CountedRecordsDialog.h"
#include "ui/figures/FigureTableModel.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_FigureTablePane.h"

#include <QHeaderView>
#include <QTimer>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using services::Figure;
using services::Figures;

namespace {

constexpr int nameWidth = 330; // beside the parts of a breakdown
constexpr int nameWidthAlone = 520;
constexpr int partWidth = 110;
constexpr int partHeaderHeight = 48; // two lines

constexpr int pauseInTyping = 400; // ms

QStringList everyIndicatorKey()
{
    QStringList keys;
    for (const domain::Indicator& indicator : Figures::catalogue())
        keys << indicator.key;
    return keys;
}

/// So that each title stands whole: names of units differ in their last words.
int heightOfTitles(const QHeaderView& header)
{
    constexpr int margins = 16; // pixels around a title
    int height = partHeaderHeight;
    for (int section = 0; section < header.count(); ++section) {
        const QRect room(0, 0, header.sectionSize(section) - margins, 0);
        const QString title = header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height,
            header.fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, title).height()
                + margins);
    }
    return height;
}

} // namespace

FigureTablePane::FigureTablePane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::FigureTablePane>())
    , m_model(new FigureTableModel(this))
{
    m_ui->setupUi(this);
    const domain::Role role = workspace().actor().role;
    m_ui->recordsButton->setVisible(domain::may(role, domain::Permission::ViewPeople));
    m_ui->paperButton->setVisible(
        domain::may(role, domain::Permission::Export) && domain::may(role, domain::Permission::ViewPeople));
    m_ui->figureView->setModel(m_model);
    QHeaderView& header = *m_ui->figureView->horizontalHeader();
    header.setDefaultSectionSize(partWidth);
    header.setMinimumHeight(partHeaderHeight);
    header.setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_ui->figureView->verticalHeader()->hide();
    m_ui->breakdownBox->addItem(tr("nothing"));
    for (const auto& [breakdown, code] : domain::Codes<Breakdown>::all)
        m_ui->breakdownBox->addItem(messages::breakdownName(breakdown), static_cast<int>(breakdown));
    m_ui->periodBox->setToday(workspace().clock().today());
    connect(m_ui->periodBox, &PeriodBox::periodChanged, this, &FigureTablePane::load);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &FigureTablePane::load);
    connect(m_ui->breakdownBox, &QComboBox::currentIndexChanged, this, [this] {
        if (m_ui->breakdownBox->hasFocus())
            m_typing.start(); // the first letter leads to another entry than the whole word
        else
            load();
    });
    connect(m_ui->recordsButton, &QPushButton::clicked, this, &FigureTablePane::openRecords);
    connect(m_ui->figureView, &QTableView::activated, this, &FigureTablePane::openRecords);
    connect(m_ui->paperButton, &QPushButton::clicked, this, &FigureTablePane::offerPaper);
    connect(m_ui->figureView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &FigureTablePane::showDefinition);
}

FigureTablePane::~FigureTablePane() = default;

void FigureTablePane::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void FigureTablePane::showEvent(QShowEvent* event)
{
    WorkPage::showEvent(event);
    if (m_stale) // after the page stands, since counting may take a moment
        QTimer::singleShot(0, this, [this] {
            if (m_stale && isVisible())
                load();
        });
}

std::optional<Breakdown> FigureTablePane::breakdown() const
{
    const QVariant chosen = m_ui->breakdownBox->currentData();
    return chosen.isValid() ? std::optional(static_cast<Breakdown>(chosen.toInt())) : std::nullopt;
}

void FigureTablePane::load()
{
    const domain::FigurePeriod period = m_ui->periodBox->period();
    if (!period.isValid())
        return;
    m_stale = false;
    const std::optional<Breakdown> chosen = breakdown();
    LongWork counting(tr("Counting"), this);
    auto figures = counting.runOn(workspace(), [&](const LongWork::GoOn&) {
        return Figures(workspace())
            .parted(everyIndicatorKey(), period, chosen ? std::vector{*chosen} : std::vector<Breakdown>());
    });
    if (!figures) {
        m_ui->definitionLabel->setText(messages::sentencesFor(figures.errors()));
        return;
    }
    const QModelIndex current = m_ui->figureView->currentIndex();
    m_model->setFigures(std::move(*figures), chosen);
    m_ui->figureView->setColumnWidth(FigureTableModel::nameColumn, chosen ? nameWidth : nameWidthAlone);
    m_ui->figureView->horizontalHeader()->setMinimumHeight(
        heightOfTitles(*m_ui->figureView->horizontalHeader()));
    m_ui->figureView->setCurrentIndex(
        m_model->index(std::max(current.row(), 0), FigureTableModel::valueColumn));
    showDefinition();
}

void FigureTablePane::showDefinition()
{
    const QModelIndex current = m_ui->figureView->currentIndex();
    m_ui->recordsButton->setEnabled(current.isValid());
    if (!current.isValid())
        return;
    const Figure& figure = m_model->figureAt(current.row());
    QStringList sentences{messages::indicatorDefinition(figure.indicator)};
    if (figure.unitsReported > 0)
        sentences << tr("%1 units reported it.").arg(figure.unitsReported);
    if (figure.unitsAwaited > 0)
        sentences << tr("%1 units have not reported it yet.").arg(figure.unitsAwaited);
    if (figure.unitsInParts > 0)
        sentences << tr("%1 of them reported parts of the period only. People are not added up, for the same "
                        "person may be in two parts; ask for the figure of the whole period.")
                         .arg(figure.unitsInParts);
    m_ui->definitionLabel->setText(sentences.join(u' '));
}

QString FigureTablePane::subject() const
{
    const domain::FigurePeriod period = m_ui->periodBox->period();
    return tr("Figures from %1 to %2").arg(text::dateInFigures(period.from), text::dateInFigures(period.to));
}

void FigureTablePane::openRecords()
{
    const QModelIndex current = m_ui->figureView->currentIndex();
    if (!current.isValid() || m_ui->recordsButton->isHidden())
        return;
    const std::optional<services::CellChoice> part = m_model->partAt(current.column());
    const domain::Indicator* indicator = Figures::indicator(m_model->figureAt(current.row()).indicator);
    if (part && !indicator->parts(part->breakdown))
        return;
    CountedRecordsDialog dialog({workspace(), prompts()},
        {indicator->key, m_ui->periodBox->period(), part,
            m_model->headerData(current.column(), Qt::Horizontal, Qt::DisplayRole).toString()},
        this);
    connect(&dialog, &CountedRecordsDialog::personAsked, this, &WorkPage::personAsked);
    connect(&dialog, &CountedRecordsDialog::recordAsked, this, &WorkPage::recordAsked);
    dialog.exec();
}

void FigureTablePane::offerPaper()
{
    const services::FigurePaper paper = m_model->paper(subject());
    OfferedPapersDialog dialog({workspace(), prompts()},
        {{tr("Table of figures"), [this, paper] { return paper.paper(workspace()); }}}, this);
    dialog.exec();
}

} // namespace hoanhap::ui
