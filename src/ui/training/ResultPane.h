// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "ui/training/LearnerResult.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ResultPane;
}

namespace hoanhap::ui {

/// What became of the learners, of the register and guests, and their certificates; in the order of the
/// papers, so that numbers given one after the other stand so on paper.
class ResultPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPane(QWidget* parent = nullptr);
    ~ResultPane() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void show(const domain::ClassFile& file);
    /// Learners were added or removed: their lines come and go. `ends` is the class's last day.
    void follow(const domain::ClassFile& file);
    /// Puts results and certificates into the learners that stand in `file`.
    void read(domain::ClassFile& file, Errors& unread) const;
    void setReadOnly(bool readOnly);
    /// Faults of certificates stand in the lines of their learners; `file` is what was stored or refused.
    void showFaults(const Errors& errors, const Errors& warnings, const domain::ClassFile& file);

Q_SIGNALS:
    void edited();

private:
    std::vector<LearnerResult> results(Errors& unread) const;
    /// Faults in the rows of the table, which has the learners by name.
    Errors inRows(const Errors& faults, const domain::ClassFile& file) const;
    void setResults(const std::vector<LearnerResult>& results);
    void completeAll();
    void numberRest();

    std::unique_ptr<Ui::ResultPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    std::vector<LearnerResult> m_shown;
    std::optional<QDate> m_endsOn;
};

} // namespace hoanhap::ui
