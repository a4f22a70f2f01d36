// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

#include <QHash>

namespace hoanhap::services {

/// Puts the parts of figures into their order and gives them the names that the register has for them.
/// Reads each catalogue once.
class CellLabels
{
public:
    CellLabels(Workspace& workspace, QDate day);

    std::vector<FigureCell> cellsOf(domain::Breakdown breakdown, const std::map<std::string, qint64>& parts);

private:
    struct Known
    {
        QString code;
        QString label;
        int position = 0;
    };
    Known known(domain::Breakdown breakdown, const QString& stored);
    const QHash<QString, Known>& units();
    const QHash<QString, Known>& catalogue(const QString& name);

    Workspace& m_workspace;
    QDate m_day;
    QHash<QString, QHash<QString, Known>> m_catalogues;
    QHash<QString, Known> m_units; ///< by identifier
    QHash<QString, QString> m_areas;
};

} // namespace hoanhap::services
