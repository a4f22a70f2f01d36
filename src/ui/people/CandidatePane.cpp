// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CandidatePane.h"

#include "storage/StorageError.h"
#include "ui/faults/IntoSight.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainTable.h"
#include "ui/people/LikenessWords.h"
#include "ui_CandidatePane.h"

#include <QApplication>
#include <QHeaderView>
#include <algorithm>

namespace hoanhap::ui {

using Candidate = services::CandidateSearch::Candidate;

namespace {
constexpr auto pause = std::chrono::milliseconds(250); // between two words nothing should jump
} // namespace

CandidatePane::CandidatePane(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::CandidatePane>())
{
    m_ui->setupUi(this);
    hide();
    // Who it is and why are both seen at once.
    wrapRows(*m_ui->candidateTable);
    m_ui->candidateTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_ui->candidateTable, &QTableWidget::itemSelectionChanged, this, &CandidatePane::offer);
    connect(m_ui->openCandidateButton, &QPushButton::clicked, this, [this] {
        if (const auto* candidate = chosen())
            Q_EMIT openAsked(Uuid(candidate->person.id));
    });
    connect(m_ui->notSameButton, &QPushButton::clicked, this, [this] {
        if (const auto* candidate = chosen())
            m_notTheSame.push_back(candidate->person.id);
        showCandidates(std::move(m_candidates));
    });
}

CandidatePane::~CandidatePane() = default;

void CandidatePane::connectTo(
    services::Workspace& workspace, std::function<std::optional<domain::PersonFile>()> typed)
{
    m_workspace = &workspace;
    m_typed = std::move(typed);
    m_typing = new TypingPause(workspace, pause, this);
    connect(m_typing, &TypingPause::over, this, &CandidatePane::look);
}

void CandidatePane::noteChange()
{
    m_typing->begin();
}

void CandidatePane::clear()
{
    if (m_typing)
        m_typing->end();
    m_notTheSame.clear();
    showCandidates({});
}

void CandidatePane::look()
{
    const std::optional<domain::PersonFile> file = m_typed();
    if (!file)
        return showCandidates({});
    try {
        auto found =
            services::CandidateSearch(*m_workspace).find(*file, services::CandidateSearch::NameAlone::Enough);
        showCandidates(found ? std::move(found).value() : std::vector<Candidate>());
    } catch (const storage::StorageError&) {
        showCandidates({}); // a hint that cannot be given; what is typed matters more
    }
}

void CandidatePane::showCandidates(std::vector<Candidate> candidates)
{
    std::erase_if(candidates, [this](const Candidate& candidate) {
        return std::find(m_notTheSame.begin(), m_notTheSame.end(), candidate.person.id) != m_notTheSame.end();
    });
    m_candidates = std::move(candidates);
    std::vector<PlainTableRow> rows;
    for (const Candidate& candidate : m_candidates)
        rows.push_back({candidate.person.id.toString(),
            {seenPersonInWords(candidate.person), likenessInWords(candidate.likeness.reasons)}});
    fillPlainTable(*m_ui->candidateTable, {tr("Person"), tr("Why")}, rows);
    m_ui->candidateTable->setCurrentCell(rows.empty() ? -1 : 0, 0);
    offer();
    const bool comes = isHidden() && !m_candidates.empty();
    setVisible(!m_candidates.empty());
    if (QWidget* typedIn = QApplication::focusWidget(); comes && typedIn)
        bringIntoSight(*typedIn); // the form above has less room now
}

const Candidate* CandidatePane::chosen() const
{
    const int row = m_ui->candidateTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_candidates.size()) ? &m_candidates[static_cast<size_t>(row)]
                                                                   : nullptr;
}

void CandidatePane::offer()
{
    const auto* candidate = chosen();
    m_ui->openCandidateButton->setEnabled(candidate && candidate->person.withinScope);
    m_ui->notSameButton->setEnabled(candidate);
}

} // namespace hoanhap::ui
