// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/people/likeness/CandidateSearch.h"
#include "ui/waiting/TypingPause.h"

#include <QFrame>
#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class CandidatePane;
}

namespace hoanhap::ui {

/// People of the register who may be the one being entered, each with the reason. It shows itself
/// while there are such people, after a pause in typing, and never takes the focus.
class CandidatePane : public QFrame
{
    Q_OBJECT

public:
    explicit CandidatePane(QWidget* parent = nullptr);
    ~CandidatePane() override;

    /// Once; `typed` gives the person as it stands in the form, nothing where there is none to compare.
    void connectTo(services::Workspace& workspace, std::function<std::optional<domain::PersonFile>()> typed);
    /// Something was typed.
    void noteChange();
    /// Another person is in the form.
    void clear();
    /// Whom the user called somebody else since then.
    const std::vector<Uuid>& notTheSame() const { return m_notTheSame; }

Q_SIGNALS:
    void openAsked(const Uuid& person);

private:
    void look();
    void showCandidates(std::vector<services::CandidateSearch::Candidate> candidates);
    void offer();
    const services::CandidateSearch::Candidate* chosen() const;

    std::unique_ptr<Ui::CandidatePane> m_ui;
    services::Workspace* m_workspace = nullptr;
    std::function<std::optional<domain::PersonFile>()> m_typed;
    TypingPause* m_typing = nullptr;
    std::vector<services::CandidateSearch::Candidate> m_candidates;
    std::vector<Uuid> m_notTheSame;
};

} // namespace hoanhap::ui
