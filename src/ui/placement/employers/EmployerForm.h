// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/EmployerFile.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/lists/PlainListModel.h"
#include "ui/records/RecordForm.h"

#include <memory>

namespace Ui {
class EmployerForm;
}

namespace hoanhap::ui {

/// An employer, with whom to speak to there and the work it offers now.
class EmployerForm : public RecordForm
{
    Q_OBJECT

public:
    explicit EmployerForm(QWidget* parent = nullptr);
    ~EmployerForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void setFile(const domain::EmployerFile& file);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::EmployerFile& base, const domain::EmployerFile& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::EmployerFile file(Errors& unread) const;
    const domain::EmployerFile& base() const { return m_base; }

    Uuid recordId() const override { return m_base.employer.id; }
    bool isStored() const override { return m_base.employer.rowVersion > 0; }
    QString title() const override { return m_base.employer.name; }
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setFile(domain::EmployerFile(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

Q_SIGNALS:
    /// A line of the work on offer was opened.
    void vacancyAsked(const Uuid& vacancy);

private:
    void showVacancies();

    std::unique_ptr<Ui::EmployerForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Employer>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    PlainListModel m_vacancies;
    services::Workspace* m_workspace = nullptr;
    domain::EmployerFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
