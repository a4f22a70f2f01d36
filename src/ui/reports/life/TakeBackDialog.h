// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TakeBackDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Asks why a report goes back to its draft; the reason stays in its history.
class TakeBackDialog : public QDialog
{
    Q_OBJECT

public:
    TakeBackDialog(bool wasSigned, QWidget* parent);
    ~TakeBackDialog() override;

    QString reason() const;
    void showFaults(const Errors& faults);

Q_SIGNALS:
    /// The button was pressed; whoever takes the step closes the dialog when it is taken.
    void reasonGiven(const QString& reason);

private:
    std::unique_ptr<Ui::TakeBackDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
};

} // namespace hoanhap::ui
