// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class LearnerPane;
}

namespace hoanhap::ui {

/// Who learns in a class: people of the register, picked one by one or pasted as a list, guests by name,
/// others by number.
class LearnerPane : public QWidget
{
    Q_OBJECT

public:
    explicit LearnerPane(QWidget* parent = nullptr);
    ~LearnerPane() override;
    /// Once, before anything else.
    void setUp(const PageContext& context);

    void show(const domain::ClassFile& file);
    /// What the pane says, over what stood in `file`.
    void read(domain::ClassFile& file, Errors& unread) const;
    void setReadOnly(bool readOnly);
    void showFaults(const Errors& errors, const Errors& warnings);
    QString nameAt(int row) const; ///< of the register's learners

Q_SIGNALS:
    void edited();

private:
    void setUpTables(services::Workspace& workspace);
    std::vector<Uuid> seated() const;
    void addLearner(const Uuid& person, const QString& label);
    void openRoster();

    std::unique_ptr<Ui::LearnerPane> m_ui;
    std::optional<PageContext> m_context;
    std::vector<domain::Enrolment> m_stood; ///< with the fields that other panes show
};

} // namespace hoanhap::ui
