// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class SignatureDayDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Asks on which day the copy for signing was signed: that may be noted later than it happened.
class SignatureDayDialog : public QDialog
{
    Q_OBJECT

public:
    SignatureDayDialog(QDate today, QWidget* parent);
    ~SignatureDayDialog() override;

    void showFaults(const Errors& faults);

Q_SIGNALS:
    /// The button was pressed; whoever takes the step closes the dialog when it is taken.
    void dayGiven(QDate day);

private:
    void give();

    std::unique_ptr<Ui::SignatureDayDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
};

} // namespace hoanhap::ui
