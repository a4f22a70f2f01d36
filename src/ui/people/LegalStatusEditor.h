// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"

#include <QWidget>
#include <memory>

namespace Ui {
class LegalStatusEditor;
}

namespace hoanhap::ui {

class PlainListModel;

/// The legal statuses of one person: their list above, the chosen one with its additional penalties
/// below.
class LegalStatusEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LegalStatusEditor(QWidget* parent = nullptr);
    ~LegalStatusEditor() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    /// Whose statuses they are: minors have rules of their own.
    void setBirth(const text::PartialDate& birth);
    void setStatuses(const std::vector<domain::LegalStatus>& statuses,
        const std::vector<domain::AdditionalPenalty>& penalties);
    /// What the form says; cells and fields that cannot be read are named in `unread`.
    void read(std::vector<domain::LegalStatus>& statuses, std::vector<domain::AdditionalPenalty>& penalties,
        Errors& unread) const;
    void setReadOnly(bool readOnly);
    /// Faults of "legal_status[n].field" and "additional_penalty[n].field"; the first status with an
    /// error comes into view.
    void showErrors(const Errors& errors, const Errors& warnings);
    /// The label of a kind of status.
    QString labelOf(const QString& kind) const { return m_kindLabels.value(kind, kind); }

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        domain::LegalStatus status;
        std::vector<domain::AdditionalPenalty> penalties;
    };
    bool hasCurrent() const { return m_current >= 0 && m_current < static_cast<int>(m_entries.size()); }
    void connectList();
    void choose(int row);
    void showCurrent();
    void showList();
    Errors readInto(Entry& entry) const;
    bool takeCurrent();
    void noteChange();
    void add();
    void remove();
    void showFaults();
    void showExpungement();
    Errors penaltyFaults(const Errors& errors) const;
    static Errors namedFor(const QString& prefix, const Errors& errors);

    std::unique_ptr<Ui::LegalStatusEditor> m_ui;
    std::unique_ptr<RecordBinding<domain::LegalStatus>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    PlainListModel* m_list;
    std::vector<Entry> m_entries;
    Errors m_errors;
    Errors m_warnings;
    QHash<QString, QString> m_kindLabels;
    text::PartialDate m_birth;
    int m_current = -1;
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
