// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/ReferralFile.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"

#include <memory>

namespace Ui {
class ReferralForm;
}

namespace hoanhap::ui {

/// One referral to a job, from the day somebody is sent there to the day the job is lost or kept, with its
/// dated steps and follow-ups.
class ReferralForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ReferralForm(QWidget* parent = nullptr);
    ~ReferralForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void setFile(const domain::ReferralFile& file);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::ReferralFile& base, const domain::ReferralFile& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::ReferralFile file(Errors& unread) const;
    const domain::ReferralFile& base() const { return m_base; }

    Uuid recordId() const override { return m_base.referral.id; }
    bool isStored() const override { return m_base.referral.rowVersion > 0; }
    QString title() const override;
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setFile(domain::ReferralFile(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void setUpTables();
    void proposeEmployers();
    /// Open ones, below them those that are over, and the one that is chosen.
    void fillVacancies(const std::optional<Uuid>& chosen);
    /// Employer and work of the vacancy go into their fields.
    void takeVacancy();
    /// That nobody is wanted there any more on the day of the referral, beside the vacancy.
    void tellVacancyOver();
    QString employerOf(const domain::Referral& referral) const;

    std::unique_ptr<Ui::ReferralForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Referral>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    domain::ReferralFile m_base;
    QString m_shownEmployer; ///< of the list, where the record names none itself
    bool m_modified = false;
};

} // namespace hoanhap::ui
