// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Record.h"
#include "ui/forms/CodeBox.h"

namespace hoanhap::ui {

/// The unit that a record belongs to, among those its user works for. It is chosen once, when the
/// record is entered: moving a record to another unit is a step of its own.
class UnitBox : public CodeBox
{
    Q_OBJECT

public:
    using CodeBox::CodeBox;

    void fillUnits(services::Workspace& workspace);
    void show(const domain::Record& record);
    /// The unit of a new record; a stored one keeps its own.
    void read(domain::Record& record) const;
    void setReadOnly(bool readOnly);

protected:
    void showEvent(QShowEvent* event) override;

private:
    services::Workspace* m_workspace = nullptr;
    bool m_stored = false;
};

} // namespace hoanhap::ui
