// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QHash>
#include <QStringList>

namespace hoanhap::services {

/// Occupations as people write them: the name of the catalogue, its code, either in small or capital
/// letters; and which others are of the same field.
class OccupationWords
{
public:
    explicit OccupationWords(Workspace& workspace);

    /// The catalogue's name of a code; anything else stays as it is.
    QString inWords(const QString& occupation) const;
    QStringList inWords(const QStringList& occupations) const;
    /// As it may stand in the register.
    QStringList spellings(const QString& occupation) const;
    /// Names of the others of its field.
    QStringList related(const QString& occupation) const;

private:
    struct Entry
    {
        QString code;
        QString label;
        QString field;
    };
    const Entry* entryOf(const QString& occupation) const;

    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_byText; ///< folded code or label
};

} // namespace hoanhap::services
