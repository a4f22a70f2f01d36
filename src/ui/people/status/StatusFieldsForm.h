// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"

#include <QWidget>
#include <memory>

class QBoxLayout;

namespace Ui {
class StatusFieldsForm;
}

namespace hoanhap::ui {

/// The fields of one legal status: those that its kind has, and whatever else it says.
class StatusFieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit StatusFieldsForm(QWidget* parent = nullptr);
    ~StatusFieldsForm() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    /// `hidden`: of a file whose expunged convictions are out of sight: what would vanish is not asked for.
    void setStatus(const domain::LegalStatus& status, bool hidden);
    /// What cannot be read is named by field.
    Errors read(domain::LegalStatus& status) const { return m_binding->read(status); }
    void setReadOnly(bool readOnly) { m_binding->setReadOnly(readOnly); }
    void showFaults(const Errors& errors, const Errors& warnings) { m_faults->show(errors, warnings); }
    void focusFirst();
    /// Stacked where there is no room for two.
    QBoxLayout& columns();

Q_SIGNALS:
    void edited();

private:
    /// What the kind does not have goes out of sight, and reasons that do not end it cannot be chosen.
    void followKind(const domain::LegalStatus& status);

    std::unique_ptr<Ui::StatusFieldsForm> m_ui;
    std::unique_ptr<RecordBinding<domain::LegalStatus>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    bool m_hidden = false;
};

} // namespace hoanhap::ui
