// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/placement/FollowUpService.h"
#include "ui/faults/FieldFaults.h"
#include "ui/lists/PlainListModel.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class FollowUpPane;
}

namespace hoanhap::ui {

/// Whom to ask whether the work is kept, the longest due first, and what they said.
class FollowUpPane : public WorkPage
{
    Q_OBJECT

public:
    FollowUpPane(PageContext context, QWidget* parent);
    ~FollowUpPane() override;

    void refresh() override;
    bool isModified() const override { return m_modified; }
    void dropChanges() override;
    void save() override;
    void focusFilter() override;

Q_SIGNALS:
    void referralAsked(const Uuid& referral);

private:
    void setUpFields();
    void connectFields();
    void fill();
    void openChosen();
    void showRow();
    void showLeaving();
    void refuse(const Errors& faults);
    bool store();
    QDate until();
    services::FollowUpService::Answer answer() const;

    std::unique_ptr<Ui::FollowUpPane> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    PlainListModel m_model;
    std::vector<storage::FollowUpRow> m_rows;
    Uuid m_shown;
    bool m_modified = false;
};

} // namespace hoanhap::ui
