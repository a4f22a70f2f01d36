// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/needs/ReadinessService.h"
#include "ui/forms/RecordBinding.h"
#include "ui/needs/TypedDialog.h"

#include <memory>

namespace Ui {
class ReadinessDialog;
}

namespace hoanhap::ui {

/// One dated note of a person's readiness: state, reasons, what would change it, and a hold. Stored on
/// accepting.
class ReadinessDialog : public TypedDialog
{
    Q_OBJECT

public:
    ReadinessDialog(PageContext context, const domain::ReadinessNote& note, QWidget* parent);
    ~ReadinessDialog() override;

    void accept() override;
    /// What is stored and looks doubtful.
    const Errors& warnings() const { return m_warnings; }

private:
    void fillReasons();
    domain::ReadinessNote typed(Errors& unread) const;

    std::unique_ptr<Ui::ReadinessDialog> m_ui;
    std::unique_ptr<RecordBinding<domain::Readiness>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    domain::ReadinessNote m_base;
    Errors m_warnings;
};

} // namespace hoanhap::ui
