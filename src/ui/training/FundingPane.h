// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "services/workspace/Workspace.h"

#include <QWidget>
#include <memory>

namespace Ui {
class FundingPane;
}

namespace hoanhap::ui {

/// What a class costs, item by item with the source of each, and what its learners get.
class FundingPane : public QWidget
{
    Q_OBJECT

public:
    explicit FundingPane(QWidget* parent = nullptr);
    ~FundingPane() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void show(const domain::ClassFile& file);
    void read(domain::ClassFile& file, Errors& unread) const;
    void setReadOnly(bool readOnly);
    void showFaults(const Errors& errors, const Errors& warnings);

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showCost();
    void showSupport();
    void changeRates();

    std::unique_ptr<Ui::FundingPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    Uuid m_class; ///< null where it is not stored
};

} // namespace hoanhap::ui
