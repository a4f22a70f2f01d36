// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/areas/Area.h"
#include "domain/catalogues/CatalogueEntry.h"
#include "services/workspace/Workspace.h"

#include <QHash>

namespace hoanhap::services {

/// Codes with their labels: what the lists of choice on every form are filled from.
class CatalogueService
{
public:
    explicit CatalogueService(Workspace& workspace);

    /// Active entries in their order, for example of "legal-status-kinds".
    std::vector<domain::CatalogueEntry> entries(const QString& catalogue);
    /// Those out of use too, which records may still have.
    std::vector<domain::CatalogueEntry> everyEntry(const QString& catalogue);
    /// The label of a code, retired ones too; the code itself where the catalogue lost it.
    QString label(const QString& catalogue, const QString& code);

    /// Communes found by any part of their name without marks, with the district behind the name;
    /// those in force on `day` first. `code` of the area, not its identifier, is what people carry.
    struct AreaChoice
    {
        QString code; ///< "2021:29863": unique over time
        QString label; ///< "Phường 1, thành phố Cao Lãnh"
    };
    std::vector<AreaChoice> communesLike(const QString& text, QDate day, int limit);
    /// The area's name; one that no longer stands on `day` names its successor too.
    QString areaLabel(const QString& code, QDate day);

    struct Successor
    {
        AreaChoice area;
        std::optional<QDate> since;
        QString note; ///< what else happened on the way, with its source
    };
    /// Who took over from an area that no longer stands on `day`; nothing where it still does.
    std::optional<Successor> successorOf(const QString& code, QDate day);
    /// The area that stands on `day` in place of `code`: itself, or the last of those that took over from it.
    QString standingArea(const QString& code, QDate day);
    /// The codes of all areas for which `code` stands on `day`, its own among them.
    QStringList areasWithin(const QString& code, QDate day);

private:
    /// Names of parents read once stay in `parents`: a list of communes has few of them.
    QString labelOf(const domain::Area& area, QHash<Uuid, QString>& parents);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
