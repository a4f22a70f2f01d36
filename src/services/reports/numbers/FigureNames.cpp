// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FigureNames.h"

#include "domain/organisation/Unit.h"
#include "domain/training/VocationalClass.h"

namespace hoanhap::services {

FigureNames::FigureNames(Workspace& workspace, QDate day) : m_workspace(workspace), m_labels(workspace, day)
{
    for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all())
        m_units.insert(unit.code, unit.shortName.isEmpty() ? unit.name : unit.shortName);
}

FigureNames::Names FigureNames::of(const FigureRef& figure)
{
    Names names{m_units.value(figure.unit, figure.unit), {}};
    if (figure.vocationalClass)
        if (const auto found =
                m_workspace.stores().of<domain::VocationalClass>().find(*figure.vocationalClass))
            names.unit = found->name;
    for (const std::optional<CellChoice>* choice : {&figure.within, &figure.part}) {
        if (!choice->has_value())
            continue;
        const QStringList leftOut = choice == &figure.part ? figure.leftOut() : QStringList();
        Part part{(*choice)->breakdown, {}, !leftOut.isEmpty()};
        for (const QString& code : leftOut.isEmpty() ? QStringList((*choice)->code) : leftOut)
            for (const FigureCell& cell : m_labels.cellsOf((*choice)->breakdown, {{code.toStdString(), 0}}))
                part.cells.push_back(cell);
        names.parts.push_back(std::move(part));
    }
    return names;
}

} // namespace hoanhap::services
