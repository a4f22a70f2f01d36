// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class ClassForm;
}

namespace hoanhap::ui {

/// A vocational class: what it is and who organises it, its learners, their attendance, results and
/// certificates, and what it costs.
class ClassForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ClassForm(QWidget* parent = nullptr);
    ~ClassForm() override;
    /// Once, before anything else.
    void setUp(const PageContext& context);
    /// The tasks of the plans, which others may have changed.
    void fillTasks();

    void setFile(const domain::ClassFile& file);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::ClassFile& base, const domain::ClassFile& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::ClassFile file(Errors& unread) const;
    const domain::ClassFile& base() const { return m_base; }

    Uuid recordId() const override { return m_base.vocationalClass.id; }
    bool isStored() const override { return m_base.vocationalClass.rowVersion > 0; }
    QString title() const override { return m_base.vocationalClass.name; }
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setFile(domain::ClassFile(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void watchChanges();
    void followTab();
    QWidget* tabOf(const QString& field) const;
    QString placeName(const QString& field) const;
    QString holderOfCertificate(size_t row) const;

    std::unique_ptr<Ui::ClassForm> m_ui;
    std::unique_ptr<RecordBinding<domain::VocationalClass>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    domain::ClassFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
