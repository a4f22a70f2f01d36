// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/CountedRecordsDialog.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/IndicatorWords.h"
#include "services/plan/DispatchScans.h"
#include "text/dates/DocumentDate.h"
#include "ui/figures/CountedRecordsModel.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_CountedRecordsDialog.h"

#include <QHeaderView>
#include <QTimer>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Figures;

CountedRecordsDialog::CountedRecordsDialog(PageContext context, const FigureChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CountedRecordsDialog>())
    , m_context(context)
    , m_model(new CountedRecordsModel(this))
{
    m_ui->setupUi(this);
    m_ui->recordView->setModel(m_model);
    QHeaderView& header = *m_ui->recordView->horizontalHeader();
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->recordView->setColumnWidth(2, 275); // a unit's name stands whole
    m_ui->recordView->setColumnWidth(3, 70);
    m_ui->letterPane->connectTo(
        context, std::make_unique<services::DispatchScans>(context.workspace), tr("The letter &itself:"));
    connect(m_ui->recordView, &QTableView::activated, this, &CountedRecordsDialog::openChosen);
    connect(m_ui->dispatchButton, &QPushButton::clicked, this, &CountedRecordsDialog::openDispatch);
    connect(m_ui->openButton, &QPushButton::clicked, this, &CountedRecordsDialog::openPerson);
    connect(m_ui->paperButton, &QPushButton::clicked, this, &CountedRecordsDialog::offerPaper);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->recordView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CountedRecordsDialog::showChoice);
    resize(780, 540);
    load(choice);
    m_ui->recordView->setFocus();
}

CountedRecordsDialog::~CountedRecordsDialog() = default;

void CountedRecordsDialog::load(const FigureChoice& choice)
{
    const domain::Indicator* indicator = Figures::indicator(choice.indicator);
    m_subject = messages::indicatorName(choice.indicator);
    if (choice.cell)
        m_subject += u" – "_s + choice.cellName;
    m_subject += u", "_s
        + tr("%1 to %2").arg(text::dateInFigures(choice.period.from), text::dateInFigures(choice.period.to));
    LongWork counting(tr("Counting"), parentWidget());
    auto records = counting.runOn(m_context.workspace, [&](const LongWork::GoOn&) {
        return Figures(m_context.workspace).recordsOf(choice.indicator, choice.period, choice.cell);
    });
    if (!records || !indicator) {
        m_ui->nameLabel->setText(m_subject);
        m_ui->definitionLabel->setText(records ? QString() : messages::sentencesFor(records.errors()));
        m_ui->paperButton->setEnabled(false);
    } else {
        m_model->setRecords(*indicator, std::move(*records));
        m_ui->nameLabel->setText(
            u"%1: %2"_s.arg(m_subject, messages::shownFigure(*indicator, m_model->sum())));
        m_ui->definitionLabel->setText(messages::indicatorDefinition(choice.indicator));
        m_ui->paperButton->setEnabled(
            domain::may(m_context.workspace.actor().role, domain::Permission::Export));
        m_ui->recordView->selectRow(0);
    }
    showChoice();
}

const services::CountedRecord* CountedRecordsDialog::chosen() const
{
    const QModelIndex current = m_ui->recordView->currentIndex();
    return current.isValid() ? &m_model->recordAt(current.row()) : nullptr;
}

void CountedRecordsDialog::showChoice()
{
    const services::CountedRecord* record = chosen();
    const bool reported = record && record->dispatch;
    m_ui->openButton->setEnabled(record && record->person);
    m_ui->dispatchButton->setVisible(reported);
    m_ui->letterPane->setVisible(reported);
    m_ui->letterPane->showScansOf(reported ? record->dispatch : std::nullopt, false);
    // The pane takes its place from the list, once it is laid out: what was chosen must stay in sight.
    QTimer::singleShot(
        0, m_ui->recordView, [view = m_ui->recordView] { view->scrollTo(view->currentIndex()); });
}

void CountedRecordsDialog::openChosen()
{
    if (chosen() && chosen()->dispatch)
        openDispatch();
    else
        openPerson();
}

void CountedRecordsDialog::openPerson()
{
    if (!chosen() || !chosen()->person)
        return;
    const Uuid person = *chosen()->person;
    accept();
    Q_EMIT personAsked(person);
}

void CountedRecordsDialog::openDispatch()
{
    if (!chosen() || !chosen()->dispatch)
        return;
    const Uuid dispatch = *chosen()->dispatch;
    accept();
    Q_EMIT recordAsked(u"dispatch"_s, dispatch);
}

void CountedRecordsDialog::offerPaper()
{
    const services::FigurePaper paper = m_model->paper(m_subject);
    OfferedPapersDialog dialog(m_context,
        {{tr("Records behind the number"), [this, paper] { return paper.paper(m_context.workspace); }}},
        this);
    dialog.exec();
}

} // namespace hoanhap::ui
