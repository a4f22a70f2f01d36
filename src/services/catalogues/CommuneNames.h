// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueService.h"

#include <QHash>

namespace hoanhap::services {

/// Finds the communes that lists name as people write them: "P1, TP Cao Lãnh", "xã Tân Hội - Hồng Ngự".
/// Reads the register once; what was asked is remembered, since a list names few communes many times.
class CommuneNames
{
public:
    using AreaChoice = CatalogueService::AreaChoice;

    CommuneNames(Workspace& workspace, QDate day);

    struct Found
    {
        QString code; ///< empty where none or several fit
        bool several = false;
        std::vector<AreaChoice> nearest = {}; ///< at most three, where `code` is empty
        bool alike = false; ///< the first of them is no nearer than the second
    };
    const Found& find(const QString& typed);
    QString labelOf(const QString& code) const { return m_labels.value(code); }

private:
    struct Commune
    {
        AreaChoice choice;
        bool inForce = false;
        QStringList kind; ///< folded words: xa; thi tran
        QStringList name; ///< folded words without the kind
        QString marked; ///< the name with its marks, for those that differ in nothing else
        QStringList district; ///< folded words
    };
    bool fits(const Commune& commune, const QStringList& typed) const;
    bool placesFit(const Commune& commune, const QStringList& rest) const;
    Found look(const QString& typed) const;
    std::vector<const Commune*> fitting(const QString& typed) const;
    Found nearestTo(const QString& typed) const;

    std::vector<Commune> m_communes;
    std::vector<QStringList> m_provinces;
    QHash<QString, QString> m_labels;
    QHash<QString, Found> m_found;
};

} // namespace hoanhap::services
