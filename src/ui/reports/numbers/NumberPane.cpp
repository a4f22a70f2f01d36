// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/numbers/NumberPane.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/FigureTitle.h"
#include "messages/figures/IndicatorWords.h"
#include "services/figures/reported/ReportedGrid.h"
#include "services/reports/annexes/AnnexReader.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/faults/FieldFaults.h"
#include "ui/faults/IntoSight.h"
#include "ui/figures/CountedRecordsModel.h"
#include "ui/waiting/LongWork.h"
#include "ui_NumberPane.h"

#include <QHeaderView>
#include <QLayoutItem>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::FigureRef;
using services::NumberBehind;
using services::OverruledFigures;

NumberPane::NumberPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumberPane>())
    , m_context(context)
    , m_model(new CountedRecordsModel(this))
{
    m_ui->setupUi(this);
    m_ui->countedView->setModel(m_model);
    QFont bold = m_ui->numberNameLabel->font();
    bold.setBold(true);
    m_ui->numberNameLabel->setFont(bold); // names are longer than a headline
    QHeaderView& header = *m_ui->countedView->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // a title that is cut keeps its beginning
    header.setTextElideMode(Qt::ElideRight);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->countedView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_ui->countedView->setColumnHidden(static_cast<int>(CountedRecordsModel::Column::Unit), true);
    connect(m_ui->countedView, &QTableView::activated, this, &NumberPane::openRecord);
    connect(m_ui->countedOpenButton, &QPushButton::clicked, this, &NumberPane::openRecord);
    connect(m_ui->countedView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NumberPane::offerOpening);
    connect(m_ui->stateButton, &QPushButton::clicked, this, &NumberPane::state);
    connect(m_ui->statedEdit, &QLineEdit::returnPressed, m_ui->reasonEdit, qOverload<>(&QWidget::setFocus));
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, this, &NumberPane::state);
    m_faults = std::make_unique<FieldFaults>(m_ui->numberSummaryLabel);
    m_faults->watch(u"overruled_value"_s, m_ui->statedEdit);
    m_faults->watch(u"note"_s, m_ui->reasonEdit);
    m_faults->watch(u"value"_s, m_ui->estimateEdit);
    connect(m_ui->estimateButton, &QPushButton::clicked, this, &NumberPane::stateEstimate);
    connect(m_ui->estimateEdit, &QLineEdit::returnPressed, this, &NumberPane::stateEstimate);
    connect(m_ui->followButton, &QPushButton::clicked, this, [this] { take(m_mark); });
    connect(m_ui->lagging, &LaggingFigures::chosen, this, &NumberPane::showFigure);
    connect(m_ui->lagging, &LaggingFigures::takeAsked, this, &NumberPane::take);
    connect(m_ui->lagging, &LaggingFigures::takeAllAsked, this, &NumberPane::takeAll);
    showNothing();
}

NumberPane::~NumberPane() = default;

bool NumberPane::mayChange() const
{
    return m_report && m_report->state == domain::ReportState::Draft
        && domain::may(m_context.workspace.actor().role, Permission::WriteReports);
}

void NumberPane::show(const std::optional<domain::Report>& report)
{
    if (!report || !m_report || report->id != m_report->id)
        m_mark.clear();
    m_report = report;
    m_names =
        report ? std::make_unique<services::FigureNames>(m_context.workspace, report->lastDay()) : nullptr;
    m_shownAnew = true;
    loadLagging();
    load();
}

void NumberPane::showFigure(const QString& mark)
{
    m_mark = mark;
    m_faults->clear(); // they were of the figure before
    load();
}

void NumberPane::showNothing()
{
    m_ui->numberNameLabel->setText(tr("Behind the number"));
    m_ui->numberDefinitionLabel->setText(
        tr("A click on a number of the page shows here what it means and what it counts."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->numberFacts, m_ui->countedView,
             m_ui->countedOpenButton, m_ui->overruling, m_ui->followButton, m_ui->estimating})
        part->hide();
}

NumberPane::Known NumberPane::counted(const FigureRef& figure)
{
    Known known;
    NumberBehind behind(m_context.workspace, *m_report);
    known.behind = behind.of(figure);
    OverruledFigures figures(m_context.workspace);
    known.stated = figures.statedIn(
        *m_report, figure.column == services::FigureColumn::Estimate ? figure.ofReport() : figure);
    known.estimate = figures.estimateOf(m_report->id, figure.indicator);
    if (domain::may(m_context.workspace.actor().role, Permission::ViewPeople))
        known.records = behind.records(figure);
    return known;
}

void NumberPane::load()
{
    if (!m_report || m_mark.isEmpty())
        return showNothing();
    const FigureRef figure = FigureRef::fromMark(m_mark);
    const Known known =
        LongWork(tr("Counting…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return counted(figure);
        });
    m_ui->numberNameLabel->setText(messages::figureTitle(figure, *m_names));
    if (!known.behind) {
        showNothing();
        return m_ui->numberDefinitionLabel->setText(messages::sentencesFor(known.behind.errors()));
    }
    m_ui->numberDefinitionLabel->setText(messages::figureDefinition(figure));
    showFacts(known);
    showRecords(known);
    offerOverruling(known);
    offerEstimate(known);
}

void NumberPane::loadLagging()
{
    std::vector<OverruledFigures::Overruled> lagging;
    if (m_report && m_report->state == domain::ReportState::Draft) {
        auto found = LongWork(tr("Counting…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return OverruledFigures(m_context.workspace).of(m_report->id);
        });
        if (found)
            lagging = std::move(*found);
    }
    if (m_names)
        m_ui->lagging->setFigures(lagging, *m_names, mayChange());
    else
        m_ui->lagging->hide();
}

void NumberPane::addFact(const QString& name, const QString& value, Fact place)
{
    auto* shown = new QLabel(value, m_ui->numberFacts);
    shown->setWordWrap(true);
    const int row = m_ui->factsLayout->count() / 2;
    m_ui->factsLayout->addWidget(new QLabel(name, m_ui->numberFacts), row, 0, Qt::AlignTop);
    if (place == Fact::BesideName)
        m_ui->factsLayout->addWidget(shown, row, 1);
    else
        m_ui->factsLayout->addWidget(shown, row + 1, 0, 1, 2); // the last one: its two rows count as one
}

void NumberPane::showFacts(const Known& known)
{
    // A grid: a form layout cuts words that wrap as soon as its fields would have room on one line.
    while (QLayoutItem* item = m_ui->factsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ui->numberFacts->show();
    const NumberBehind::Behind& behind = *known.behind;
    const auto shown = [&](qint64 value) {
        return messages::shownFigure(behind.indicator, value) + u' '
            + messages::countedInName(behind.indicator.countedIn);
    };
    addFact(tr("Period"),
        tr("%1 to %2").arg(text::dateInFigures(behind.period.from), text::dateInFigures(behind.period.to)));
    addFact(tr("Rule"), messages::figureKindName(behind.indicator.kind));
    const QString now = behind.known ? shown(behind.value) : tr("nobody told");
    addFact(tr("Stated"), known.stated ? shown(known.stated->value) : now);
    const services::FigureColumn column = FigureRef::fromMark(m_mark).column;
    if (column == services::FigureColumn::Estimate && known.estimate)
        addFact(tr("Expected by 31/12"), shown(*known.estimate));
    if (column == services::FigureColumn::Plan)
        return; // it is the plan's own number, of which nobody counts anything
    addFact(tr("Register now"), now);
    addFact(tr("A year ago"), behind.lastYear ? shown(*behind.lastYear) : tr("nobody told"));
    if (behind.target)
        addFact(tr("Plan"), shown(*behind.target));
    if (behind.unitsReported > 0)
        addFact(tr("Reported"), tr("by %n units", nullptr, behind.unitsReported));
    if (behind.unitsAwaited > 0)
        addFact(tr("Awaited"), tr("of %n units", nullptr, behind.unitsAwaited));
    if (known.records && known.records->frozen)
        addFact(tr("List"), tr("as it was counted when the report was submitted"));
    if (!known.stated || !known.stated->byHand)
        return;
    // As long as its reason is, so below its name over the whole width.
    addFact(tr("Changed"),
        tr("by %1 on %2: %3. The register then said %4.")
            .arg(known.stated->changedBy, text::dateInFigures(known.stated->changedAt.toLocalTime().date()),
                known.stated->note, messages::shownFigure(behind.indicator, known.stated->registerThen)),
        Fact::BelowName);
}

void NumberPane::showRecords(const Known& known)
{
    const bool listed =
        known.records.ok() && FigureRef::fromMark(m_mark).column != services::FigureColumn::Plan;
    m_ui->countedView->setVisible(listed);
    m_ui->countedOpenButton->setVisible(listed);
    m_model->setRecords(known.behind->indicator,
        known.records ? known.records->rows : std::vector<services::CountedRecord>());
    const bool ones = m_model->sum() == m_model->rowCount(); // then the column says nothing
    m_ui->countedView->setColumnHidden(static_cast<int>(CountedRecordsModel::Column::Amount), ones);
    m_ui->countedView->selectRow(0);
    offerOpening();
}

void NumberPane::offerOverruling(const Known& known)
{
    const FigureRef figure = FigureRef::fromMark(m_mark);
    // Of a sum its parts are changed; what stands beside the report's number is not the report's to state.
    const bool changeable = mayChange() && !figure.isSum() && figure.column == services::FigureColumn::Report;
    m_ui->overruling->setVisible(changeable);
    m_ui->followButton->setVisible(changeable);
    m_ui->followButton->setEnabled(
        known.stated && (known.stated->byHand || known.stated->value != known.behind->value));
    m_ui->statedEdit->clear();
    m_ui->reasonEdit->clear();
    if (known.stated && known.stated->byHand) {
        m_ui->statedEdit->setText(messages::shownFigure(known.behind->indicator, known.stated->value));
        m_ui->reasonEdit->setText(known.stated->note);
        m_ui->reasonEdit->home(false); // its first words, not its last
    }
}

/// The column stands in the comparison alone, which speaks of whole figures.
void NumberPane::offerEstimate(const Known& known)
{
    const FigureRef figure = FigureRef::fromMark(m_mark);
    const bool stated =
        figure.column == services::FigureColumn::Report || figure.column == services::FigureColumn::Estimate;
    const bool compared = stated && figure.isWholeOfColumn() && !figure.isSum()
        && m_report->annexes.split(u' ').contains(u"comparison"_s)
        && services::AnnexReader::comparedIndicators().contains(known.behind->indicator.key);
    m_ui->estimating->setVisible(mayChange() && compared);
    m_ui->estimateEdit->setText(
        known.estimate ? messages::shownFigure(known.behind->indicator, *known.estimate) : QString());
}

namespace {

/// The page on which a counted record can be looked at.
bool hasPage(const services::CountedRecord& record)
{
    static const QStringList kinds{u"vocational_class"_s, u"outreach_session"_s, u"referral"_s, u"loan"_s};
    return kinds.contains(record.entity);
}

} // namespace

void NumberPane::offerOpening()
{
    const QModelIndex current = m_ui->countedView->currentIndex();
    if (!current.isValid())
        return m_ui->countedOpenButton->setEnabled(false);
    const services::CountedRecord& record = m_model->recordAt(current.row());
    m_ui->countedOpenButton->setEnabled(record.person || record.dispatch || hasPage(record));
}

void NumberPane::openRecord()
{
    const QModelIndex current = m_ui->countedView->currentIndex();
    if (!current.isValid())
        return;
    const services::CountedRecord record = m_model->recordAt(current.row());
    if (hasPage(record))
        Q_EMIT recordAsked(record.entity, record.record);
    else if (record.person)
        Q_EMIT personAsked(*record.person);
    else if (record.dispatch)
        Q_EMIT recordAsked(u"dispatch"_s, *record.dispatch);
}

namespace {

/// What cannot be read as a number is wrong where it was typed.
Errors atField(Errors errors, const QString& field)
{
    for (Error& error : errors)
        error.field = field;
    return errors;
}

} // namespace

void NumberPane::state()
{
    const FigureRef figure = FigureRef::fromMark(m_mark);
    const domain::Indicator* indicator = services::Figures::indicator(figure.indicator);
    if (!mayChange() || !indicator)
        return;
    const auto value = services::readReported(*indicator, m_ui->statedEdit->text());
    if (!value)
        return finish(atField(value.errors(), u"overruled_value"_s));
    if (!*value)
        return m_ui->statedEdit->setFocus();
    try {
        const QString reason = m_ui->reasonEdit->text();
        finish(OverruledFigures(m_context.workspace).change(m_report->id, figure, **value, reason));
        if (reason.trimmed().isEmpty())
            m_ui->reasonEdit->setFocus();
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void NumberPane::stateEstimate()
{
    const FigureRef figure = FigureRef::fromMark(m_mark);
    const domain::Indicator* indicator = services::Figures::indicator(figure.indicator);
    if (!mayChange() || !indicator)
        return;
    const auto value = services::readReported(*indicator, m_ui->estimateEdit->text());
    if (!value)
        return finish(atField(value.errors(), u"value"_s));
    try {
        finish(OverruledFigures(m_context.workspace).estimate(m_report->id, figure.indicator, *value));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void NumberPane::take(const QString& mark)
{
    if (!mayChange())
        return;
    try {
        finish(OverruledFigures(m_context.workspace).take(m_report->id, FigureRef::fromMark(mark)));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void NumberPane::takeAll()
{
    if (!mayChange())
        return;
    try {
        finish(LongWork(tr("Counting…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return OverruledFigures(m_context.workspace).hold(m_report->id);
        }));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void NumberPane::showRefused(const QString& field)
{
    const QHash<QString, QLineEdit*> edits{{u"overruled_value"_s, m_ui->statedEdit},
        {u"note"_s, m_ui->reasonEdit}, {u"value"_s, m_ui->estimateEdit}};
    QLineEdit* edit = edits.value(field);
    if (!edit)
        return bringIntoSight(*m_ui->numberSummaryLabel);
    edit->setFocus();
    bringIntoSight(*edit);
}

void NumberPane::finish(const Outcome& outcome)
{
    m_faults->show(outcome ? Errors() : outcome.errors(), {});
    if (!outcome)
        return showRefused(outcome.errors().front().field);
    const std::optional<domain::Report> changed = m_report;
    m_shownAnew = false;
    Q_EMIT reportChanged();
    if (!m_shownAnew)
        show(changed);
}

} // namespace hoanhap::ui
