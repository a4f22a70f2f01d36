// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogues/CatalogueEntry.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What an office makes of the lists of choice: entries of its own, other words, entries that are no longer
/// offered. Nothing is deleted, for records carry the codes. Only for who administers the register.
class CatalogueEditing
{
public:
    explicit CatalogueEditing(Workspace& workspace) : m_workspace(workspace) { }

    static constexpr int longestLabel = 200; // letters

    struct Catalogue
    {
        QString name; ///< "need-kinds"
        QString title; ///< as the shipped file calls it
        bool fixed = false; ///< rules of the program name its entries: they may be called otherwise, no more
    };
    /// In the order of their titles.
    std::vector<Catalogue> catalogues();
    /// In the order in which forms offer them, those out of use too.
    std::vector<domain::CatalogueEntry> entries(const QString& catalogue);

    using Saved = Result<domain::CatalogueEntry>;
    /// Behind the others. Its properties (terms, grounds, what it belongs under) are those of the entry with
    /// the code `like`, of none where that is empty.
    Saved add(const QString& catalogue, const QString& label, const QString& like = {});
    Saved rename(const domain::CatalogueEntry& base, const QString& label);
    /// Out of use it is no longer offered; records that have it keep it.
    Saved setInUse(const domain::CatalogueEntry& base, bool inUse);
    /// One place up (-1) or down (+1) among those that forms offer; nothing happens at the ends.
    Outcome move(const domain::CatalogueEntry& entry, int by);

private:
    Errors faultsOf(const domain::CatalogueEntry& entry);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
