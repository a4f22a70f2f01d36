// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Dispatch.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class DispatchForm;
}

namespace hoanhap::ui {

/// One letter in or out, and what it asks for.
class DispatchForm : public RecordForm
{
    Q_OBJECT

public:
    explicit DispatchForm(QWidget* parent = nullptr);
    ~DispatchForm() override;
    /// Once, before anything else.
    void setUp(PageContext context);
    /// The plans a letter may belong to and the letters it may answer, which others may have changed.
    void fillChoices();

    void setRecord(const domain::Dispatch& dispatch);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::Dispatch& base, const domain::Dispatch& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::Dispatch record(Errors& unread) const;
    const domain::Dispatch& base() const { return m_base; }

    Uuid recordId() const override { return m_base.id; }
    bool isStored() const override { return m_base.rowVersion > 0; }
    QString title() const override { return m_base.number; }
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setRecord(domain::Dispatch(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    void showDirection();
    void proposeIssuer();
    void fillPlans();
    void fillAnswered();
    void showLinked();

    std::unique_ptr<Ui::DispatchForm> m_ui;
    std::unique_ptr<RecordBinding<domain::Dispatch>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    domain::Dispatch m_base;
    bool m_modified = false;
    bool m_mayKeep = false;
};

} // namespace hoanhap::ui
