// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activities/SessionFile.h"
#include "domain/training/ClassPartner.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"
#include "ui/records/RecordForm.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class SessionForm;
}

namespace hoanhap::ui {

/// A session of counselling or outreach: organiser and partners, who of the register was there and what came
/// out of it for each, and others by their number.
class SessionForm : public RecordForm
{
    Q_OBJECT

public:
    explicit SessionForm(QWidget* parent = nullptr);
    ~SessionForm() override;
    /// Once, before anything else.
    void setUp(const PageContext& context);

    void setFile(const domain::SessionFile& file);
    /// `edited` as if it had been typed over `base`.
    void setEdited(const domain::SessionFile& base, const domain::SessionFile& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::SessionFile file(Errors& unread) const;
    const domain::SessionFile& base() const { return m_base; }

    Uuid recordId() const override { return m_base.session.id; }
    bool isStored() const override { return m_base.session.rowVersion > 0; }
    QString title() const override { return m_base.session.topic; }
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setFile(domain::SessionFile(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void setUpTables();
    void watchChanges();
    void showHeadline(const domain::SessionFile& file);
    void nameParticipants(const domain::SessionFile& file);
    void addParticipant(const Uuid& person, const QString& label);
    std::vector<Uuid> seated() const;
    void openRoster();
    void countAlso(const std::vector<domain::ClassGuest>& others);

    std::unique_ptr<Ui::SessionForm> m_ui;
    std::unique_ptr<RecordBinding<domain::OutreachSession>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    std::optional<PageContext> m_context;
    domain::SessionFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
