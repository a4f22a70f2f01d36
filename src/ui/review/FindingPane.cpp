// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FindingPane.h"

#include "messages/ErrorSentences.h"
#include "messages/FindingWords.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainTable.h"
#include "ui/waiting/LongWork.h"
#include "ui_FindingPane.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ReviewService;
using services::SetAsideService;

namespace {

const QString setAsideKey = u"set_aside"_s; // stands among the kinds

/// What somebody wants to see first; the first of all where there is nothing to look at.
const ReviewService::Kind& firstWithFindings(const std::vector<ReviewService::Kind>& kinds)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [](const ReviewService::Kind& kind) { return kind.findings > 0; });
    return found == kinds.end() ? kinds.front() : *found;
}

QString birthText(const QString& stored)
{
    const auto birth = text::PartialDate::fromStored(stored);
    return birth ? birth->display() : QString();
}

} // namespace

FindingPane::FindingPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindingPane>())
{
    m_ui->setupUi(this);
    wrapRows(*m_ui->kindTable);
    wrapRows(*m_ui->findingTable);
    connect(m_ui->kindTable, &QTableWidget::itemSelectionChanged, this, &FindingPane::reload);
    connect(m_ui->findingTable, &QTableWidget::itemSelectionChanged, this, &FindingPane::offer);
    connect(m_ui->findingTable, &QTableWidget::itemActivated, this, &FindingPane::open);
    connect(m_ui->openPersonButton, &QPushButton::clicked, this, &FindingPane::open);
    connect(m_ui->setAsideButton, &QPushButton::clicked, this, &FindingPane::setAside);
    connect(m_ui->findingReasonEdit, &QLineEdit::returnPressed, this, &FindingPane::setAside);
    connect(m_ui->takeUpButton, &QPushButton::clicked, this, &FindingPane::takeUp);
}

FindingPane::~FindingPane() = default;

void FindingPane::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    offer();
}

void FindingPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &FindingPane::refresh, Qt::QueuedConnection); // the pane first
}

bool FindingPane::showsSetAside() const
{
    return m_shown.kind == setAsideKey;
}

void FindingPane::readKind(Shown& shown)
{
    if (shown.kind == setAsideKey) {
        if (auto listed = SetAsideService(*m_workspace).list(mostShown))
            shown.rows = std::move(listed->rows);
        return;
    }
    for (const ReviewService::Kind& known : shown.kinds)
        if (known.code.latin1() == shown.kind)
            if (auto findings = ReviewService(*m_workspace).findings(known.code, 0, mostShown))
                shown.findings = std::move(findings).value();
}

FindingPane::Shown FindingPane::read(const storage::Progress& goOn)
{
    Shown shown;
    shown.kind = m_shown.kind;
    auto kinds = ReviewService(*m_workspace).kinds(goOn);
    if (!kinds) {
        shown.faults = kinds.errors();
        return shown;
    }
    shown.kinds = std::move(kinds).value();
    if (const auto listed = SetAsideService(*m_workspace).list(0))
        shown.setAside = listed->all;
    if (shown.kind.isEmpty())
        shown.kind = firstWithFindings(shown.kinds).code.latin1();
    readKind(shown);
    return shown;
}

void FindingPane::refresh()
{
    if (!isVisible() || m_reading)
        return;
    const QScopedValueRollback reading(m_reading, true);
    Shown shown;
    try {
        LongWork work(tr("Looking through the register…"), this);
        work.letStop(tr("Stop"));
        shown = work.runOn(*m_workspace, [&](const LongWork::GoOn& goOn) { return read(goOn); });
    } catch (const storage::StorageError& fault) {
        shown.faults = {{fault.code()}};
    }
    m_ui->findingSummaryLabel->tell(shown.faults, {});
    if (!shown.faults.empty())
        return; // what was read before still stands
    m_shown = std::move(shown);
    fillKinds();
    fillFindings();
}

/// Another kind was chosen.
void FindingPane::reload()
{
    const QString kind = chosenKey(*m_ui->kindTable);
    if (m_reading || kind.isEmpty())
        return;
    const QScopedValueRollback reading(m_reading, true);
    m_ui->findingSummaryLabel->tell({}, {});
    m_shown.kind = kind;
    m_shown.findings.clear();
    m_shown.rows.clear();
    LongWork(tr("Looking through the register…"), this).runOn(*m_workspace, [this](const LongWork::GoOn&) {
        readKind(m_shown);
        return true;
    });
    fillFindings();
}

void FindingPane::fillKinds()
{
    std::vector<PlainTableRow> rows;
    for (const ReviewService::Kind& known : m_shown.kinds)
        rows.push_back({known.code.latin1(),
            {text::grouped(known.findings), messages::findingName(known.code.latin1())}});
    rows.push_back({setAsideKey, {text::grouped(m_shown.setAside), tr("Set aside")}});
    fillPlainTable(*m_ui->kindTable, {tr("Number"), tr("Finding")}, rows, {0});
    for (int row = 0; row < m_ui->kindTable->rowCount(); ++row)
        if (rows[static_cast<size_t>(row)].key == m_shown.kind)
            m_ui->kindTable->setCurrentCell(row, 0);
}

void FindingPane::fillFindings()
{
    const int before = std::max(0, m_ui->findingTable->currentRow());
    std::vector<PlainTableRow> rows;
    if (showsSetAside()) {
        for (const storage::SetAsideRow& row : m_shown.rows)
            rows.push_back({row.personId.toString(),
                {row.otherName.isEmpty() ? row.personName : row.personName + u" – "_s + row.otherName,
                    messages::findingName(row.code), row.reason, row.by,
                    text::dateInFigures(row.at.toLocalTime().date())}});
        fillPlainTable(
            *m_ui->findingTable, {tr("Name"), tr("Finding"), tr("Reason"), tr("By"), tr("On")}, rows);
    } else {
        for (const ReviewService::Finding& found : m_shown.findings)
            rows.push_back({found.personId.toString(),
                {found.fullName, birthText(found.birth), found.unitName,
                    messages::sentenceFor(found.error)}});
        fillPlainTable(*m_ui->findingTable, {tr("Name"), tr("Born"), tr("Unit"), tr("Finding")}, rows);
    }
    m_ui->findingTable->setCurrentCell(std::min(before, static_cast<int>(rows.size()) - 1), 0);
    m_ui->cutLabel->setText(tr("The first %1; the others follow as these are done.").arg(mostShown));
    m_ui->cutLabel->setVisible(static_cast<int>(rows.size()) == mostShown);
    offer();
}

void FindingPane::offer()
{
    const bool chosen = !chosenKey(*m_ui->findingTable).isEmpty();
    const bool edits = m_workspace && domain::may(m_workspace->actor().role, domain::Permission::EditPeople);
    m_ui->openPersonButton->setEnabled(chosen);
    m_ui->asideRow->setVisible(edits && !showsSetAside());
    m_ui->setAsideButton->setEnabled(chosen);
    m_ui->findingReasonEdit->setEnabled(chosen);
    m_ui->takeUpButton->setVisible(edits && showsSetAside());
    m_ui->takeUpButton->setEnabled(chosen);
}

void FindingPane::open()
{
    const int row = m_ui->findingTable->currentRow();
    if (!showsSetAside() && row >= 0 && row < static_cast<int>(m_shown.findings.size())) {
        const ReviewService::Finding& found = m_shown.findings[static_cast<size_t>(row)];
        return placeInFileAsked(found.personId, found.place);
    }
    if (const auto person = Uuid::parse(chosenKey(*m_ui->findingTable)))
        Q_EMIT personAsked(*person);
}

void FindingPane::setAside()
{
    const int row = m_ui->findingTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.findings.size()))
        return;
    const ReviewService::Finding& found = m_shown.findings[static_cast<size_t>(row)];
    const Outcome done = SetAsideService(*m_workspace)
                             .setAside({found.error.code.latin1(), found.personId, found.rowId},
                                 m_ui->findingReasonEdit->text());
    if (done)
        m_ui->findingReasonEdit->clear();
    else
        m_ui->findingReasonEdit->setFocus();
    tell(done, tr("Set aside: %1").arg(found.fullName));
}

void FindingPane::takeUp()
{
    const int row = m_ui->findingTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.rows.size()))
        return;
    const storage::SetAsideRow& chosen = m_shown.rows[static_cast<size_t>(row)];
    const QString name = chosen.personName;
    tell(SetAsideService(*m_workspace).takeUp(chosen.id), tr("To be looked at again: %1").arg(name));
}

void FindingPane::tell(const Outcome& done, const QString& success)
{
    if (done)
        refresh();
    m_ui->findingSummaryLabel->tell(done ? Errors() : done.errors(), success);
}

} // namespace hoanhap::ui
