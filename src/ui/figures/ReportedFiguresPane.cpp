// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/ReportedFiguresPane.h"

#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "text/dates/DocumentDate.h"
#include "text/tables/PastedTable.h"
#include "ui/faults/FaultMark.h"
#include "ui/figures/ReportedGridModel.h"
#include "ui/lists/CopiedCells.h"
#include "ui/waiting/LongWork.h"
#include "ui_ReportedFiguresPane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTimer>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::FigureSource;
using services::ReportedFigureService;
using services::ReportedGrid;

namespace {

constexpr int figureWidth = 112;
constexpr int numberWidth = 165; // of a letter
constexpr int headerHeight = 84; // four lines

} // namespace

ReportedFiguresPane::ReportedFiguresPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReportedFiguresPane>())
    , m_model(new ReportedGridModel(this))
{
    m_ui->setupUi(this);
    const bool mayEdit = domain::may(workspace().actor().role, domain::Permission::EditPlan);
    m_model->setReadOnly(!mayEdit);
    m_ui->gridView->setModel(m_model);
    QHeaderView& header = *m_ui->gridView->horizontalHeader();
    header.setDefaultSectionSize(figureWidth);
    header.resizeSection(ReportedGridModel::dispatchColumn, numberWidth);
    header.setMinimumHeight(headerHeight);
    header.setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_ui->sourceBox->addItems({tr("works in the register"), tr("reports its figures")});
    m_ui->periodBox->setToday(workspace().clock().today());
    connect(m_ui->periodBox, &PeriodBox::periodChanged, this, &ReportedFiguresPane::changePeriod);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportedFiguresPane::save);
    connect(m_ui->gridView, &ListEntryView::pasteWanted, this, &ReportedFiguresPane::paste);
    connect(m_ui->gridView, &ListEntryView::copyWanted, this, [this] {
        copyCells(m_ui->gridView->selectionModel()->selectedIndexes(),
            [this](const QModelIndex& cell) { return m_model->textToCopy(cell); });
    });
    connect(m_ui->gridView, &ListEntryView::clearWanted, this, [this] {
        for (const QModelIndex& cell : m_ui->gridView->selectionModel()->selectedIndexes())
            m_model->setData(cell, QString(), Qt::EditRole);
    });
    connect(m_ui->gridView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReportedFiguresPane::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReportedFiguresPane::showFault);
    connect(m_ui->sourceBox, &QComboBox::activated, this, &ReportedFiguresPane::takeSource);
    connect(m_ui->dispatchBox, &QComboBox::activated, this, [this] {
        if (currentRow() >= 0)
            m_model->setDispatch(currentRow(), Uuid::parse(m_ui->dispatchBox->code()));
    });
    showRow();
}

ReportedFiguresPane::~ReportedFiguresPane() = default;

void ReportedFiguresPane::refresh()
{
    m_stale = m_stale || !isModified();
    if (isVisible() && m_stale)
        load();
}

void ReportedFiguresPane::showEvent(QShowEvent* event)
{
    WorkPage::showEvent(event);
    if (!m_stale) { // what is typed stays; letters may have come meanwhile
        fillDispatches();
        showRow();
        return;
    }
    // After the page stands, since counting may take a moment.
    QTimer::singleShot(0, this, [this] {
        if (m_stale && isVisible())
            load();
    });
}

bool ReportedFiguresPane::isModified() const
{
    return m_model->isModified();
}

void ReportedFiguresPane::dropChanges()
{
    m_model->setGrid(m_model->base());
    showSilent();
    showRow();
}

void ReportedFiguresPane::changePeriod()
{
    if (m_ui->periodBox->period() == m_shown)
        return;
    if (!mayLeave()) {
        m_ui->periodBox->setPeriod(m_shown);
        return;
    }
    load();
}

void ReportedFiguresPane::load()
{
    const domain::FigurePeriod period = m_ui->periodBox->period();
    if (!period.isValid())
        return;
    m_stale = false;
    m_shown = period;
    fillDispatches();
    LongWork counting(tr("Counting"), this);
    const auto grid = counting.runOn(
        workspace(), [&](const LongWork::GoOn&) { return ReportedFigureService(workspace()).grid(period); });
    if (!grid) {
        m_ui->faultLabel->setText(messages::sentencesFor(grid.errors()));
        return;
    }
    m_model->setGrid(*grid);
    showSilent();
    if (m_model->rowCount() > 0)
        m_ui->gridView->setCurrentIndex(m_model->index(0, ReportedGridModel::firstFigure));
    showRow();
}

void ReportedFiguresPane::fillDispatches()
{
    QHash<Uuid, QString> numbers;
    m_ui->dispatchBox->clear();
    m_ui->dispatchBox->addCode({}, {});
    if (const auto dispatches = ReportedFigureService(workspace()).sources())
        for (const domain::Dispatch& dispatch : *dispatches) {
            numbers.insert(dispatch.id, dispatch.number);
            const QString day =
                dispatch.issuedOn ? u" ("_s + text::dateInFigures(*dispatch.issuedOn) + u')' : QString();
            m_ui->dispatchBox->addCode(
                dispatch.id.toString(), dispatch.number + day + u" – "_s + dispatch.issuer);
        }
    m_model->setDispatches(numbers);
}

int ReportedFiguresPane::currentRow() const
{
    return m_ui->gridView->currentIndex().row();
}

void ReportedFiguresPane::showRow()
{
    const int row = currentRow();
    const bool edits = row >= 0 && domain::may(workspace().actor().role, domain::Permission::EditPlan);
    m_ui->sourceBox->setEnabled(edits);
    m_ui->dispatchBox->setEnabled(edits);
    m_ui->saveButton->setEnabled(edits);
    m_ui->sourceLabel->setVisible(row >= 0);
    m_ui->sourceLabel->setText(row >= 0 ? m_model->row(row).name + u':' : QString());
    if (row >= 0) {
        m_ui->sourceBox->setCurrentIndex(m_model->row(row).source == FigureSource::Register ? 0 : 1);
        const auto& dispatch = m_model->row(row).dispatch;
        m_ui->dispatchBox->setCode(dispatch ? dispatch->toString() : QString());
    }
    showFault();
}

void ReportedFiguresPane::takeSource()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto chosen =
        m_ui->sourceBox->currentIndex() == 0 ? FigureSource::Register : FigureSource::Reported;
    const auto& indicators = m_model->edited().indicators;
    bool hasValues = false; // that the register would count itself
    for (size_t column = 0; column < indicators.size(); ++column)
        hasValues = hasValues
            || (indicators[column].fromRegister && m_model->row(row).cells[column].value.has_value());
    const bool losesValues = chosen == FigureSource::Register && hasValues;
    const QString question =
        tr("The figures that %1 reported leave the grid when it is saved, and the register's "
           "own count holds. Change it?")
            .arg(m_model->row(row).name);
    if (!losesValues || prompts().confirm(this, question, tr("Change")))
        m_model->setSource(row, chosen);
    showRow();
}

void ReportedFiguresPane::paste()
{
    const QModelIndex from = m_ui->gridView->currentIndex();
    if (from.isValid())
        m_model->paste(from, text::pastedTable(QGuiApplication::clipboard()->text()));
}

/// As a rule the offices were merged, and the period begins after the units ended.
QString ReportedFiguresPane::whyNoUnits()
{
    QString sentence = tr("No unit stands below yours in this period.");
    QDate last;
    if (const auto units = services::OrganisationService(workspace()).units())
        for (const domain::Unit& unit : *units)
            if (unit.parentUnitId == workspace().actor().unitId && unit.validTo
                && *unit.validTo < m_shown.from)
                last = std::max(last, *unit.validTo);
    if (last.isValid())
        sentence += u' '
            + tr("The last one stood until %1: choose a period before that, or enter the new units under "
                 "Administration, \"Units and letterhead\".")
                  .arg(text::dateInFigures(last));
    return sentence;
}

void ReportedFiguresPane::showSilent()
{
    QStringList silent;
    for (const services::ReportedRow& row : m_model->edited().rows)
        if (row.isSilent())
            silent << (row.isUnknown() ? row.name
                                       : tr("%1 (%2 figures awaited)").arg(row.name).arg(row.awaited()));
    const int units = m_model->rowCount();
    m_ui->countLabel->setText(
        units == 0 ? whyNoUnits() : tr("%1 of %2 units have not reported").arg(silent.size()).arg(units));
    m_ui->silentLabel->setText(
        silent.isEmpty() ? QString() : tr("Not reported: %1").arg(silent.join(u", "_s)));
    m_ui->silentLabel->setVisible(!silent.isEmpty());
}

void ReportedFiguresPane::showFault()
{
    const QModelIndex cell = m_ui->gridView->currentIndex();
    const Error* fault = m_model->faultAt(cell);
    m_ui->faultLabel->setText(
        fault ? messages::sentenceFor(*fault) : cell.data(Qt::AccessibleDescriptionRole).toString());
    markFault(*m_ui->faultLabel, fault ? "error" : "");
}

void ReportedFiguresPane::save()
{
    m_ui->gridView->takeOpenCell();
    if (const QModelIndex wrong = m_model->firstFault(); wrong.isValid()) {
        m_ui->gridView->goTo(wrong.row(), wrong.column());
        showFault();
        return;
    }
    if (!isModified())
        return;
    LongWork storing(tr("Storing"), this);
    const auto saved = storing.runOn(workspace(), [&](const LongWork::GoOn&) {
        return ReportedFigureService(workspace()).save(m_model->base(), m_model->edited());
    });
    if (!saved) {
        if (saved.has(services::errors::changedMeanwhile))
            if (const auto now = ReportedFigureService(workspace()).grid(m_shown))
                m_model->rebase(*now);
        m_model->showFaults(saved.errors());
        if (const QModelIndex wrong = m_model->firstFault(); wrong.isValid())
            m_ui->gridView->goTo(wrong.row(), wrong.column());
        showFault();
        if (!m_model->firstFault().isValid())
            m_ui->faultLabel->setText(messages::sentencesFor(saved.errors()));
        return;
    }
    const QModelIndex current = m_ui->gridView->currentIndex();
    m_model->setGrid(*saved);
    m_ui->gridView->goTo(current.row(), current.column());
    showSilent();
    showRow();
    Q_EMIT statusMessage(tr("The figures are stored."));
}

} // namespace hoanhap::ui
