// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Referral.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"

#include <memory>

namespace Ui {
class ReferralForm;
}

namespace hoanhap::ui {

/// One referral to a job, from the day somebody is sent there to the day the job is lost or kept.
class ReferralForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ReferralForm(QWidget* parent = nullptr);
    ~ReferralForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void setRecord(const domain::Referral& referral);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::Referral& base, const domain::Referral& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::Referral record(Errors& unread) const;
    const domain::Referral& base() const { return m_base; }
    static QString stateName(const QString& code);

    Uuid recordId() const override { return m_base.id; }
    bool isStored() const override { return m_base.rowVersion > 0; }
    QString title() const override;
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setRecord(domain::Referral(m_base)); }
    void setReadOnly(bool readOnly) override { m_binding->setReadOnly(readOnly); }
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void proposeEmployers(services::Workspace& workspace);

    std::unique_ptr<Ui::ReferralForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Referral>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    domain::Referral m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
