// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Employer.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"

#include <memory>

namespace Ui {
class VacancyForm;
}

namespace hoanhap::ui {

/// Work that an employer offers.
class VacancyForm : public RecordForm
{
    Q_OBJECT

public:
    explicit VacancyForm(QWidget* parent = nullptr);
    ~VacancyForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    /// A new one of that employer.
    void setEmployer(const Uuid& employer);
    void setRecord(const domain::Vacancy& vacancy);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::Vacancy& base, const domain::Vacancy& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::Vacancy record(Errors& unread) const;
    const domain::Vacancy& base() const { return m_base; }

    Uuid recordId() const override { return m_base.id; }
    bool isStored() const override { return m_base.rowVersion > 0; }
    QString title() const override { return m_base.title.isEmpty() ? m_base.occupation : m_base.title; }
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setRecord(domain::Vacancy(m_base)); }
    void setReadOnly(bool readOnly) override { m_binding->setReadOnly(readOnly); }
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void fillEmployers();

    std::unique_ptr<Ui::VacancyForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Vacancy>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    domain::Vacancy m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
