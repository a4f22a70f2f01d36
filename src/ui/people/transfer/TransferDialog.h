// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/transfer/PersonTransfer.h"
#include "ui/faults/FieldFaults.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TransferDialog;
}

namespace hoanhap::ui {

/// Asks where people move to and since when, and moves them; a refusal stands beside its field.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    /// `who`: a name, or how many.
    TransferDialog(
        services::Workspace& workspace, std::vector<Uuid> people, const QString& who, QWidget* parent);
    ~TransferDialog() override;
    void accept() override;
    /// What was done, in a sentence.
    QString outcome() const;

private:
    void offerUnits();
    services::PersonTransfer::Move move(Errors& unread) const;
    /// The faults, and what is always to be said of the fields.
    void showFaults(const Errors& errors);

    std::unique_ptr<Ui::TransferDialog> m_ui;
    services::Workspace& m_workspace;
    std::vector<Uuid> m_people;
    QString m_who;
    FieldFaults m_faults;
    Errors m_doubts; ///< said as long as the day stands
    bool m_tells = false;
    int m_quietHeight = 0; ///< before something was told
    services::ChangedPeople m_changed;
};

} // namespace hoanhap::ui
