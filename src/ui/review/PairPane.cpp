// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PairPane.h"

#include "services/people/review/SetAsideService.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/PlainTable.h"
#include "ui/people/LikenessWords.h"
#include "ui/people/merging/MergeDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_PairPane.h"

#include <QHeaderView>
#include <array>

namespace hoanhap::ui {

using services::PairSearch;

namespace {
constexpr int rowPadding = 8; // pixels, above and below two lines together
}

PairPane::PairPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PairPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->searchButton, &QPushButton::clicked, this, &PairPane::search);
    connect(m_ui->pairTable, &QTableWidget::itemSelectionChanged, this, &PairPane::offer);
    connect(m_ui->openFirstButton, &QPushButton::clicked, this, [this] {
        if (const auto* pair = chosen())
            Q_EMIT personAsked(Uuid(pair->one.id));
    });
    connect(m_ui->openSecondButton, &QPushButton::clicked, this, [this] {
        if (const auto* pair = chosen())
            Q_EMIT personAsked(Uuid(pair->other.id));
    });
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &PairPane::merge);
    connect(m_ui->twoPeopleButton, &QPushButton::clicked, this, &PairPane::setAside);
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, this, &PairPane::setAside);
    // All three columns are seen at once, and a long place wraps: why they are alike matters most.
    m_ui->pairTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->pairTable->verticalHeader()->setMinimumSectionSize(2 * fontMetrics().height() + rowPadding);
    m_ui->pairTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fillTable(-1);
    m_ui->foundLabel->setText(tr("Who may stand in the register twice: the search compares every record with "
                                 "every other."));
    m_ui->foundLabel->show();
}

PairPane::~PairPane() = default;

void PairPane::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    const bool edits = domain::may(workspace.actor().role, domain::Permission::EditPeople);
    m_ui->decisionRow->setVisible(edits);
    m_ui->mergeButton->setVisible(edits);
}

void PairPane::search()
{
    LongWork work(tr("Comparing everybody with everybody…"), this);
    work.letStop(tr("Stop"));
    m_ui->pairSummaryLabel->tell({}, {});
    try {
        auto found = work.runOn(
            *m_workspace, [this](const LongWork::GoOn& goOn) { return PairSearch(*m_workspace).run(goOn); });
        if (!found) {
            if (!found.has(storage::errors::cancelled))
                m_ui->pairSummaryLabel->tell(found.errors(), {});
            return; // what was found before still stands
        }
        m_found = std::move(found).value();
    } catch (const storage::StorageError& fault) {
        return m_ui->pairSummaryLabel->tell({{fault.code()}}, {});
    }
    fillTable(0);
    if (m_found.pairs.empty())
        m_ui->pairSummaryLabel->confirm(tr("No two records look like one person."));
}

void PairPane::fillTable(int row)
{
    std::vector<PlainTableRow> rows;
    for (const PairSearch::Pair& pair : m_found.pairs)
        rows.push_back({pair.one.id.toString(),
            {seenPersonInWords(pair.one), seenPersonInWords(pair.other),
                likenessInWords(pair.likeness.reasons)}});
    fillPlainTable(*m_ui->pairTable, {tr("First record"), tr("Second record"), tr("Why")}, rows);
    m_ui->pairTable->setCurrentCell(std::min(row, static_cast<int>(rows.size()) - 1), 0);
    const auto shown = static_cast<qint64>(rows.size());
    m_ui->foundLabel->setText(m_found.all > shown
            ? tr("%1 of %2 pairs, the likeliest first").arg(text::grouped(shown), text::grouped(m_found.all))
            : tr("%n pairs", nullptr, static_cast<int>(shown)));
    m_ui->foundLabel->setVisible(shown > 0);
    offer();
}

const PairSearch::Pair* PairPane::chosen() const
{
    const int row = m_ui->pairTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_found.pairs.size()) ? &m_found.pairs[static_cast<size_t>(row)]
                                                                    : nullptr;
}

void PairPane::offer()
{
    const auto* pair = chosen();
    m_ui->openFirstButton->setEnabled(pair && pair->one.withinScope);
    m_ui->openSecondButton->setEnabled(pair && pair->other.withinScope);
    m_ui->mergeButton->setEnabled(pair && pair->one.withinScope && pair->other.withinScope);
    m_ui->twoPeopleButton->setEnabled(pair);
    m_ui->reasonEdit->setEnabled(pair);
}

void PairPane::setAside()
{
    const auto* pair = chosen();
    if (!pair)
        return;
    const Outcome done = services::SetAsideService(*m_workspace)
                             .setPairAside(pair->one.id, pair->other.id, m_ui->reasonEdit->text());
    m_ui->pairSummaryLabel->tell(done ? Errors() : done.errors(), tr("Set aside as two people."));
    if (!done)
        return m_ui->reasonEdit->setFocus();
    m_ui->reasonEdit->clear();
    takeChosenOut();
}

void PairPane::merge()
{
    const auto* pair = chosen();
    if (!pair)
        return;
    const std::array both{pair->one.id, pair->other.id};
    MergeDialog dialog(*m_workspace, both[0], both[1], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_ui->pairSummaryLabel->confirm(tr("The two records are one now."));
    takeOutPairsWith(both[0] == dialog.survivor() ? both[1] : both[0]);
}

/// Whoever became part of another record is compared anew by the next search.
void PairPane::takeOutPairsWith(const Uuid& merged)
{
    const int row = m_ui->pairTable->currentRow();
    m_found.all -= static_cast<qint64>(std::erase_if(m_found.pairs,
        [&](const PairSearch::Pair& pair) { return pair.one.id == merged || pair.other.id == merged; }));
    fillTable(row);
}

void PairPane::takeChosenOut()
{
    const int row = m_ui->pairTable->currentRow();
    m_found.pairs.erase(m_found.pairs.begin() + row);
    --m_found.all;
    fillTable(row);
}

} // namespace hoanhap::ui
