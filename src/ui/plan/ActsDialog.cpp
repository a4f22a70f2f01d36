// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ActsDialog.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/IndicatorWords.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/PlainTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PlanProgress;

ActsDialog::ActsDialog(PageContext context, const PlanProgress::Line& line, int year, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Acts under the task, %1").arg(year));
    resize(760, 480);
    auto* heading = new QLabel(line.taskLine + u'\n' + messages::indicatorName(line.indicator), this);
    heading->setWordWrap(true);
    auto* table = new QTableWidget(this);
    table->setObjectName(u"actTable"_s);
    table->setAccessibleName(windowTitle());
    auto* sum = new QLabel(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(table);
    layout->addWidget(sum);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto acts = PlanProgress(context.workspace).acts(line, year);
    if (!acts) {
        sum->setText(messages::sentenceFor(acts.errors().front()));
        return;
    }
    std::vector<PlainTableRow> rows;
    for (const storage::TaskAct& act : *acts)
        rows.push_back({act.entity + u' ' + act.record.toString(),
            {act.title, act.day ? text::dateInFigures(*act.day) : QString(), act.unitName,
                text::grouped(act.amount / PlanProgress::reachedPer(line.indicator))}});
    fillPlainTable(*table, {tr("What"), tr("Day"), tr("Unit"), tr("Counts as")}, rows);
    table->horizontalHeader()->setSectionResizeMode(
        0, QHeaderView::Stretch); // what is counted stays in sight
    sum->setText(
        tr("Together: %1").arg(text::grouped(line.reached / PlanProgress::reachedPer(line.indicator))));
    connect(table, &QTableWidget::itemActivated, this, [this, table] {
        const QStringList key = chosenKey(*table).split(u' ');
        accept();
        if (const auto id = Uuid::parse(key.value(1)))
            Q_EMIT recordAsked(key.first(), *id);
    });
    table->setFocus();
}

} // namespace hoanhap::ui
