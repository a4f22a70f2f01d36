// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/filter/ConditionWords.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ConditionDialog;
}

namespace hoanhap::ui {

class PartialDateEdit;

/// Asks what one condition of a filter needs to know; shows no more than its kind has a use for.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    ConditionDialog(
        services::Workspace& workspace, const domain::PersonCondition& condition, QWidget* parent);
    ~ConditionDialog() override;

    domain::PersonCondition condition() const;
    /// Only a condition that says enough, else the dialog stays and tells so.
    void accept() override;

    /// There is something to ask about a condition of that kind.
    static bool asks(domain::ConditionKind kind);

private:
    void showPanes();
    void fill(const domain::PersonCondition& condition);
    void addChoice(const QString& code, const QString& label, bool chosen);
    void takeCommune();
    bool asksForBounds() const;
    QString faultOf(const PartialDateEdit& edit) const;
    bool complainOfDays();

    std::unique_ptr<Ui::ConditionDialog> m_ui;
    services::Workspace& m_workspace;
    domain::ConditionKind m_kind;
};

} // namespace hoanhap::ui
