// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Referral.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class PlacementPage;
}

namespace hoanhap::ui {

class PlainListModel;

/// Job referrals: the list on the left, the chosen one on the right.
class PlacementPage : public WorkPage
{
    Q_OBJECT

public:
    PlacementPage(PageContext context, QWidget* parent);
    ~PlacementPage() override;

    void refresh() override;
    bool isModified() const override;
    void startNew() override;
    void save() override;
    void focusFilter() override;

protected:
    void dropChanges() override;

private:
    void setUpFields();
    void connectButtons();
    void open(const Uuid& chosen);
    void show(const domain::Referral& referral);
    void moveToBin();
    void showForm(bool shown);

    std::unique_ptr<Ui::PlacementPage> m_ui;
    std::unique_ptr<RecordBinding<domain::Referral>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    PlainListModel* m_model;
    QHash<QString, QString> m_stateLabels;
    domain::Referral m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
