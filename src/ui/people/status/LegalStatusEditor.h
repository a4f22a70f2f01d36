// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"
#include "ui/people/status/StatusEntries.h"

#include <QWidget>
#include <memory>

namespace Ui {
class LegalStatusEditor;
}

namespace hoanhap::ui {

class StatusListModel;

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
    /// `hidden`: the file is closed and hidden (domain/cases/HiddenRecord.h).
    void setStatuses(const std::vector<domain::LegalStatus>& statuses,
        const std::vector<domain::AdditionalPenalty>& penalties, bool hidden = false);
    /// What the form says; cells and fields that cannot be read are named in `unread`.
    void read(std::vector<domain::LegalStatus>& statuses, std::vector<domain::AdditionalPenalty>& penalties,
        Errors& unread) const;
    /// Which status stands below the list; −1: none.
    int shownRow() const { return m_current; }
    void showRow(int row);
    void setReadOnly(bool readOnly);
    /// Where a status is added.
    void focusFirst();
    /// Faults of "legal_status[n].field" and "additional_penalty[n].field"; the first status with an
    /// error comes into view.
    void showErrors(const Errors& errors, const Errors& warnings);
    /// The label of a kind of status.
    QString labelOf(const QString& kind) const { return m_kindLabels.value(kind, kind); }

Q_SIGNALS:
    void edited();

private:
    bool hasCurrent() const { return m_current >= 0 && m_current < m_entries.count(); }
    void connectList();
    void choose(int row);
    void showCurrent();
    void showList();
    Errors readInto(StatusEntry& entry) const;
    bool takeCurrent();
    void noteChange();
    void add();
    void remove();
    void showFaults();
    /// Everything that is wrong or doubtful of a status and its penalties.
    QString saidOf(int row) const;
    /// What the law makes of it, and whether penalties may hang on it.
    void showMeaning();

    std::unique_ptr<Ui::LegalStatusEditor> m_ui;
    services::Workspace* m_workspace = nullptr;
    StatusListModel* m_list;
    StatusEntries m_entries;
    QHash<QString, QString> m_kindLabels;
    text::PartialDate m_birth;
    int m_current = -1;
    bool m_readOnly = false;
    bool m_hidden = false;
};

} // namespace hoanhap::ui
