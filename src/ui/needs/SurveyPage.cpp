// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/SurveyPage.h"

#include "domain/needs/NeedErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "services/needs/SurveyDraft.h"
#include "storage/StorageError.h"
#include "text/numbers/Numbers.h"
#include "text/tables/PastedTable.h"
#include "ui/drafts/DraftKeeper.h"
#include "ui/lists/CopiedCells.h"
#include "ui/lists/NameHeader.h"
#include "ui/needs/SurveyDelegate.h"
#include "ui/needs/SurveyModel.h"
#include "ui/waiting/LongWork.h"
#include "ui_SurveyPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::NeedSurvey;

namespace {
constexpr int occupationWidth = 136;
constexpr int kindWidth = 76; // pixels: a title of short lines
constexpr int headerLines = 3;
constexpr int widestName = 240;
} // namespace

SurveyPage::SurveyPage(PageContext context, const std::vector<Uuid>& people, QWidget* parent)
    : FillingPane(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SurveyPage>())
    , m_model(new SurveyModel(context.workspace, this))
    , m_drafts(new DraftKeeper(context.workspace, QLatin1String(draftKind), *this, this))
{
    m_ui->setupUi(this);
    fillHead();
    connectGrid();
    connect(m_ui->peopleButton, &QPushButton::clicked, this, &SurveyPage::showPeople);
    connect(m_ui->communeEdit, &QLineEdit::returnPressed, this, &SurveyPage::showPeople);
    connect(m_ui->storeButton, &QPushButton::clicked, this, &SurveyPage::save);
    connect(m_ui->nextFaultButton, &QPushButton::clicked, this, &SurveyPage::goToNextFault);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SurveyPage::closeWanted);
    connect(m_model, &SurveyModel::edited, this, &SurveyPage::showCounts);
    connect(m_model, &SurveyModel::edited, this, &SurveyPage::showFaults);
    connect(m_model, &SurveyModel::edited, this, [this] {
        if (!isModified())
            m_drafts->settle();
    });
    if (!people.empty())
        take(NeedSurvey(m_context.workspace).peopleOf(people));
    showCounts();
    showFaults();
}

SurveyPage::~SurveyPage() = default;

void SurveyPage::fillHead()
{
    services::Workspace& workspace = m_context.workspace;
    m_ui->communeEdit->connectTo(workspace);
    m_ui->unitBox->fillUnits(workspace);
    m_ui->unitBox->insertItem(0, tr("Every unit"), QString());
    m_ui->unitBox->setCurrentIndex(0);
    m_ui->surveyedEdit->setToday(workspace.clock().today());
    m_ui->surveyedEdit->setWholeDay(true);
    m_ui->surveyedEdit->setDay(workspace.clock().today());
    m_ui->sourceEdit->setText(tr("Survey of the commune"));
    m_faults = std::make_unique<FieldFaults>(m_ui->faultLabel);
    m_faults->watch(u"area_code"_s, m_ui->communeEdit);
    m_faults->watch(u"surveyed_on"_s, m_ui->surveyedEdit);
}

void SurveyPage::connectGrid()
{
    SurveyView* grid = m_ui->surveyView;
    auto* delegate = new SurveyDelegate(m_context.workspace, this);
    delegate->setOccupationColumn(m_model->occupationColumn());
    auto* names = new NameHeader(widestName, grid);
    names->setDefaultSectionSize(grid->verticalHeader()->defaultSectionSize());
    grid->setVerticalHeader(names);
    grid->setModel(m_model);
    grid->setItemDelegate(delegate);
    grid->letMark([this](int column) { return m_model->isKind(column); });
    for (int column = 0; column < m_model->occupationColumn(); ++column)
        grid->setColumnWidth(column, kindWidth);
    grid->setColumnWidth(m_model->occupationColumn(), occupationWidth);
    grid->horizontalHeader()->setStretchLastSection(true);
    grid->horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(Qt::AlignCenter | Qt::TextWordWrap));
    grid->horizontalHeader()->setFixedHeight(headerLines * fontMetrics().height() + 8);
    const auto chosen = [grid] { return grid->selectionModel()->selectedIndexes(); };
    connect(grid, &SurveyView::markWanted, this, [this, chosen] { m_model->toggle(chosen()); });
    connect(grid, &SurveyView::clearWanted, this, [this, chosen] { m_model->clear(chosen()); });
    connect(grid, &SurveyView::copyWanted, this, [chosen] { copyCells(chosen()); }); // marks as "x"
    connect(grid, &SurveyView::pasteWanted, this, [this, grid] {
        m_model->paste(grid->currentIndex(), text::pastedTable(QGuiApplication::clipboard()->text()));
    });
    connect(grid, &SurveyView::undoWanted, &m_model->undoStack(), &QUndoStack::undo);
    connect(grid, &SurveyView::redoWanted, &m_model->undoStack(), &QUndoStack::redo);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &SurveyPage::showFaults);
    auto* next = new QShortcut(QKeySequence(u"F8"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &SurveyPage::goToNextFault);
}

QByteArray SurveyPage::draft() const
{
    return services::SurveyDraft{m_ui->communeEdit->code(), m_ui->unitBox->code(), m_ui->surveyedEdit->text(),
        m_ui->sourceEdit->text(), m_model->answers()}
        .written();
}

bool SurveyPage::showDraft(const QByteArray& draft)
{
    const std::optional<services::SurveyDraft> read = services::SurveyDraft::read(draft);
    const auto people = NeedSurvey(m_context.workspace).peopleOf(read ? read->people() : std::vector<Uuid>());
    if (!read || !people)
        return false;
    m_ui->communeEdit->setCode(read->areaCode);
    m_ui->unitBox->setCode(read->unit);
    m_ui->surveyedEdit->setText(read->surveyedOn);
    m_ui->sourceEdit->setText(read->source);
    m_model->setPeople(*people);
    m_model->takeAnswers(read->answers);
    return true;
}

void SurveyPage::bringBackDraft()
{
    m_drafts->offer();
    if (m_drafts->bringBack())
        Q_EMIT statusMessage(tr("Back from the draft: %n people", nullptr, m_model->rowCount()));
}

void SurveyPage::focusGrid()
{
    if (m_model->rowCount() == 0)
        bringBackDraft();
    if (m_model->rowCount() == 0)
        m_ui->communeEdit->setFocus();
    else
        goToFirst();
}

void SurveyPage::goToFirst()
{
    m_ui->surveyView->setFocus();
    m_ui->surveyView->setCurrentIndex(m_model->index(0, 0));
}

void SurveyPage::showPeople()
{
    if (isModified()
        && !m_context.prompts.confirm(this,
            tr("The survey that is entered is not stored. Drop it and show other people?"), tr("Drop it")))
        return;
    const QString commune = m_ui->communeEdit->code();
    if (commune.isEmpty())
        return m_faults->show({m_ui->communeEdit->fault().value_or(
                                  Error{domain::errors::needs::communeMissing, u"area_code"_s})},
            {});
    const std::optional<Uuid> unit = Uuid::parse(m_ui->unitBox->code());
    LongWork work(tr("Reading the people of the commune…"), this);
    try {
        take(work.runOn(m_context.workspace,
            [&](const LongWork::GoOn&) { return NeedSurvey(m_context.workspace).peopleIn(commune, unit); }));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void SurveyPage::take(const Result<std::vector<NeedSurvey::Row>>& people)
{
    if (!people)
        return showRefusal(people.errors());
    m_faults->clear();
    m_model->setPeople(*people);
    if (people->empty())
        m_ui->faultLabel->warn(tr("Nobody who is looked after lives in this commune."));
    else if (static_cast<int>(people->size()) == NeedSurvey::mostPeople)
        m_ui->faultLabel->warn(
            tr("Only the first %1 people are shown.").arg(text::grouped(NeedSurvey::mostPeople)));
    if (!people->empty() && isVisible())
        goToFirst();
}

Errors SurveyPage::unread() const
{
    std::optional<Error> fault = m_ui->surveyedEdit->fault();
    if (!fault)
        return {};
    fault->field = u"surveyed_on"_s;
    return {*fault};
}

void SurveyPage::save()
{
    m_ui->surveyView->takeOpenCell();
    if (const Errors faults = unread(); !faults.empty())
        return showRefusal(faults);
    const NeedSurvey::Head head{m_ui->surveyedEdit->day(), m_ui->sourceEdit->text().simplified()};
    LongWork work(tr("Storing the survey…"), this);
    work.letStop(tr("Stop and leave everything as it was"));
    try {
        const auto stored = work.runOn(m_context.workspace, [&](const LongWork::GoOn& goOn) {
            return NeedSurvey(m_context.workspace).store(head, m_model->answers(), goOn);
        });
        if (!stored)
            return showRefusal(stored.errors());
        m_model->dropAll();
        QString told = tr("The survey is stored: %1 people, %2 new needs, %3 were open before.")
                           .arg(text::grouped(stored->people), text::grouped(stored->added),
                               text::grouped(stored->stoodBefore));
        if (stored->withoutNeed > 0)
            told += u' ' + tr("%n people need nothing.", nullptr, stored->withoutNeed);
        m_faults->clear();
        m_ui->faultLabel->confirm(told);
        Q_EMIT statusMessage(told);
        m_ui->communeEdit->setFocus();
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this,
            messages::sentenceFor(fault) + u'\n' + tr("Nothing was stored; what is entered is still here."));
    }
}

/// The row at fault is gone to; what concerns the head stands beside its field.
void SurveyPage::showRefusal(const Errors& faults)
{
    static const QRegularExpression inRow(u"^row\\[(\\d+)\\]"_s);
    m_faults->show(faults, {});
    if (const auto row = inRow.match(faults.front().field); row.hasMatch()) {
        const int place = row.captured(1).toInt();
        m_ui->surveyView->setFocus();
        m_ui->surveyView->setCurrentIndex(m_model->index(place, 0));
        m_ui->faultLabel->complain(m_model->headerData(place, Qt::Vertical, Qt::DisplayRole).toString()
            + u": "_s + messages::sentencesFor(faults));
    }
}

bool SurveyPage::isModified() const
{
    return m_model->isModified();
}

void SurveyPage::dropAll()
{
    m_model->dropAll();
}

void SurveyPage::goToNextFault()
{
    if (const int row = m_model->nextFault(m_ui->surveyView->currentIndex().row()); row >= 0) {
        const bool inOccupation = m_model->faultsOf(row).errors.front().field == "occupation"_L1;
        m_ui->surveyView->setCurrentIndex(
            m_model->index(row, inOccupation ? m_model->occupationColumn() : 0));
    }
    m_ui->surveyView->setFocus();
}

void SurveyPage::showFaults()
{
    if (!m_ui->surveyView->currentIndex().isValid())
        return;
    const domain::Findings here = m_model->faultsAt(m_ui->surveyView->currentIndex());
    if (here.errors.empty())
        m_ui->faultLabel->warn(messages::sentencesFor(here.warnings));
    else
        m_ui->faultLabel->complain(messages::sentencesFor(here.errors));
}

void SurveyPage::showCounts()
{
    const SurveyModel::Counts counts = m_model->counts();
    m_ui->countLabel->setText(
        tr("Asked: %1   With faults: %2   Not asked: %3")
            .arg(text::grouped(counts.asked), text::grouped(counts.faulty), text::grouped(counts.notAsked)));
    m_ui->storeButton->setEnabled(counts.asked > 0);
    m_ui->nextFaultButton->setEnabled(counts.faulty > 0);
}

} // namespace hoanhap::ui
