// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loans/Loan.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"

#include <memory>

namespace Ui {
class LoanForm;
}

namespace hoanhap::ui {

class PlainListModel;

/// A loan to a person or an employer, with the conditions of its source checked one by one while it is
/// typed.
class LoanForm : public RecordForm
{
    Q_OBJECT

public:
    explicit LoanForm(QWidget* parent = nullptr);
    ~LoanForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void setRecord(const domain::Loan& loan);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::Loan& base, const domain::Loan& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::Loan record(Errors& unread) const;
    const domain::Loan& base() const { return m_base; }

    Uuid recordId() const override { return m_base.id; }
    bool isStored() const override { return m_base.rowVersion > 0; }
    QString title() const override;
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setRecord(domain::Loan(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void addChoices();
    void proposeEmployers();
    void takeEmployer(const QString& id, const QString& name);
    bool isToEmployer() const;
    void showBorrower();
    void showConditions();
    QString borrowerName() const;

    std::unique_ptr<Ui::LoanForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Loan>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    PlainListModel* m_conditions;
    domain::Loan m_base;
    std::optional<Uuid> m_employer; ///< the one whose name stands in the field
    QString m_employerName; ///< as it was chosen
    bool m_modified = false;
};

} // namespace hoanhap::ui
