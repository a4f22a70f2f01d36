// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/merging/PersonMerging.h"

#include <QDialog>
#include <memory>
#include <optional>

namespace Ui {
class UnmergeDialog;
}

namespace hoanhap::ui {

/// Takes two records apart: shows what was entered since they are one and to whom each of it goes.
/// Accepted once both stand again.
class UnmergeDialog : public QDialog
{
    Q_OBJECT

public:
    UnmergeDialog(services::Workspace& workspace, const Uuid& merge, QWidget* parent);
    ~UnmergeDialog() override;

private:
    void showRows();
    QString fieldsInWords() const;
    void takeApart();

    std::unique_ptr<Ui::UnmergeDialog> m_ui;
    services::Workspace& m_workspace;
    Uuid m_merge;
    std::optional<services::PersonMerging::UnmergePreview> m_seen;
};

} // namespace hoanhap::ui
