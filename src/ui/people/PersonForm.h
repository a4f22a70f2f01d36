// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"
#include "ui/faults/FieldFaults.h"
#include "ui/records/RecordForm.h"
#include "ui/rows/RowsEditor.h"

#include <memory>

class QTabWidget;

namespace Ui {
class PersonForm;
}

namespace hoanhap::ui {

class MergesBar;

/// A person with identity, residence, legal statuses, needs and work, on three pages.
class PersonForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);
    ~PersonForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    void setFile(const domain::PersonFile& file);
    /// Shows `edited` as what was typed upon `base`.
    void setEdited(const domain::PersonFile& base, const domain::PersonFile& edited);
    /// What the form says; what cannot be read is named in `unread`.
    domain::PersonFile file(Errors& unread) const;
    const domain::PersonFile& base() const { return m_base; }
    /// For the tabs that show what is kept beside the fields (PersonPanes).
    QTabWidget& pages();
    QWidget& legalPage();

    Uuid recordId() const override { return m_base.person.id; }
    bool isStored() const override { return m_base.person.rowVersion > 0; }
    QString title() const override { return m_base.person.fullName; }
    QString draftTitle() const override;
    bool isModified() const override { return m_modified; }
    void showAsItStood() override { setFile(domain::PersonFile(m_base)); }
    void setReadOnly(bool readOnly) override;
    void showErrors(const Errors& errors, const Errors& warnings) override;
    void focusFirst() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;
    /// The page with that field or table ("birth", "legal_status") comes into sight, and the keys go there.
    void jumpTo(const QString& field);
    /// Who looks like this person and is somebody else, by word of the user.
    const std::vector<Uuid>& notTheSame() const;

    /// What was taken into this record, and the way to take it apart.
    MergesBar& merges();

Q_SIGNALS:
    /// A record that looks like this person is wanted on the screen.
    void openAsked(const Uuid& person);
    /// The person moves to another unit or commune.
    void transferWanted();
    void modified();
    /// Somebody, or the same person read anew, is on the screen.
    void shown();

private:
    void showFile(const domain::PersonFile& file, bool modified);
    void noteChange();
    /// Name, statuses, what misses and what is forbidden, as typed so far.
    void showHeadline();
    std::optional<domain::PersonFile> toCompare() const;
    QWidget* pageOf(const QString& field) const;

    std::unique_ptr<Ui::PersonForm> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    std::vector<std::pair<QString, RowsEditor*>> m_tables; ///< by the name of their records
    services::Workspace* m_workspace = nullptr;
    domain::PersonFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
