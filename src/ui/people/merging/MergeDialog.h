// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/merging/PersonMerging.h"
#include "ui/people/merging/ChoiceTable.h"

#include <QDialog>
#include <memory>
#include <optional>

namespace Ui {
class MergeDialog;
}

namespace hoanhap::ui {

/// Two records of one person side by side: which one stays, which value of each field, and what will
/// move. Accepted once they are one.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(services::Workspace& workspace, const Uuid& one, const Uuid& other, QWidget* parent);
    ~MergeDialog() override;

    /// The record that stayed, once accepted.
    Uuid survivor() const;

private:
    void showPreview();
    void showFields();
    void nameRecords();
    void merge();
    bool firstStays() const;
    ChoiceTable::Side sideOf(domain::MergeChoice choice) const;
    domain::MergeChoice choiceOf(ChoiceTable::Side side) const;

    std::unique_ptr<Ui::MergeDialog> m_ui;
    services::Workspace& m_workspace;
    Uuid m_one;
    Uuid m_other;
    std::optional<services::PersonMerging::Preview> m_seen;
};

} // namespace hoanhap::ui
