// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ActsDialog.h"

#include "messages/ErrorSentences.h"
#include "messages/UnitWords.h"
#include "messages/figures/IndicatorWords.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/PlainTable.h"
#include "ui/papers/OfferedPapersDialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PlanProgress;
using spreadsheet::ColumnKind;

ActsDialog::ActsDialog(PageContext context, const PlanProgress::Line& line, int year, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_line(line)
    , m_table(new QTableWidget(this))
    , m_sum(new QLabel(this))
    , m_paperButton(new QPushButton(tr("&Print, export…"), this))
{
    setWindowTitle(tr("Acts under the task, %1").arg(year));
    resize(760, 480);
    layOut(line.taskLine + u'\n' + messages::indicatorName(line.indicator));
    m_paper = {.of = services::FigurePaper::Of::Records,
        .subject = windowTitle() + u": "_s + messages::indicatorName(line.indicator)};
    const auto acts = PlanProgress(context.workspace).acts(line, year);
    m_paperButton->setEnabled(
        acts && domain::may(context.workspace.actor().role, domain::Permission::Export));
    if (acts)
        list(*acts);
    else
        m_sum->setText(messages::sentenceFor(acts.errors().front()));
}

void ActsDialog::layOut(const QString& heading)
{
    auto* above = new QLabel(heading, this);
    above->setWordWrap(true);
    m_table->setObjectName(u"actTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_paperButton->setObjectName(u"paperButton"_s);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_paperButton);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(above);
    layout->addWidget(m_table);
    layout->addWidget(m_sum);
    layout->addLayout(buttons);
    for (QPushButton* button : {m_paperButton, close})
        button->setAutoDefault(false); // Enter opens the act that is chosen
    connect(m_paperButton, &QPushButton::clicked, this, &ActsDialog::offerPaper);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemActivated, this, &ActsDialog::openChosen);
}

void ActsDialog::list(const std::vector<storage::TaskAct>& acts)
{
    const qint64 per = PlanProgress::reachedPer(m_line.indicator);
    std::vector<PlainTableRow> rows;
    for (const storage::TaskAct& act : acts) {
        rows.push_back({act.entity + u' ' + act.record.toString(),
            {act.title, act.day ? text::dateInFigures(*act.day) : QString(),
                messages::unitInBrief(act.unitName), text::grouped(act.amount / per)}});
        m_paper.rows.push_back({act.title, act.day.value_or(QDate()), act.unitName, act.amount / per});
        m_paper.people += act.ofPerson ? 1 : 0;
    }
    const QStringList titles{tr("What"), tr("Day"), tr("Unit"), tr("Counts as")};
    fillPlainTable(*m_table, titles, rows, {3});
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(0, QHeaderView::Stretch); // what is counted stays in sight
    header.setSectionResizeMode(static_cast<int>(titles.size()) - 1, QHeaderView::ResizeToContents);
    m_sum->setText(tr("Together: %1").arg(text::grouped(m_line.reached / per)));
    m_paper.columns = {{titles[0], ColumnKind::Text, 30}, {titles[1], ColumnKind::Day, 14},
        {titles[2], ColumnKind::Text, 36}, {titles[3], ColumnKind::Number, 10}};
    m_paper.remarks = {m_line.taskLine, m_sum->text()};
    m_table->setFocus();
}

void ActsDialog::openChosen()
{
    const QStringList key = chosenKey(*m_table).split(u' ');
    accept();
    if (const auto id = Uuid::parse(key.value(1)))
        Q_EMIT recordAsked(key.first(), *id);
}

void ActsDialog::offerPaper()
{
    OfferedPapersDialog(
        m_context, {{windowTitle(), [this] { return m_paper.paper(m_context.workspace); }}}, this)
        .exec();
}

} // namespace hoanhap::ui
