// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/UnitBox.h"

#include "services/organisation/OrganisationService.h"

#include <QShowEvent>
#include <QSignalBlocker>

namespace hoanhap::ui {

void UnitBox::fillUnits(services::Workspace& workspace)
{
    m_workspace = &workspace;
    const auto units = services::OrganisationService(workspace).units();
    if (!units)
        return;
    clear();
    for (const domain::Unit& unit : *units)
        addCode(unit.id.toString(), unit.shortName);
}

void UnitBox::show(const domain::Record& record)
{
    m_stored = record.rowVersion > 0;
    const QString unit = record.unitId.toString();
    if (m_workspace && (!m_stored || findData(unit) < 0)) { // units may have been added since
        const QSignalBlocker quiet(this);
        fillUnits(*m_workspace);
    }
    setCurrentIndex(findData(unit));
    setEnabled(!m_stored);
}

void UnitBox::read(domain::Record& record) const
{
    if (const auto chosen = Uuid::parse(code()); chosen && !m_stored)
        record.unitId = *chosen;
}

void UnitBox::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly && !m_stored && count() > 1);
}

/// Units may have been added or renamed while another page was shown.
void UnitBox::showEvent(QShowEvent* event)
{
    if (m_workspace && !event->spontaneous()) {
        const QSignalBlocker quiet(this);
        const QString chosen = code();
        fillUnits(*m_workspace);
        setCurrentIndex(findData(chosen));
    }
    CodeBox::showEvent(event);
}

} // namespace hoanhap::ui
