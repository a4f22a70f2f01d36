// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "text/letters/WordBeginnings.h"

namespace hoanhap::services {

/// Finds whom or what somebody wants to go to: people through the index of the register, classes, employers,
/// dispatches and sessions by the words of their names, which are read once. Only what the actor may see.
class RecordJump
{
public:
    /// Of these kinds only, as their tables are called.
    RecordJump(Workspace& workspace, QStringList kinds);

    struct Found
    {
        QString entity; ///< name of the table; "person"
        Uuid id;
        QString title;
        QString place; ///< of people also what tells those of one name apart: number, commune, unit
        QString day; ///< a stored date, of people that of their birth, which may be partial
    };
    /// Every word must begin a word of the record, in any order, marks optional; of each kind those first
    /// whose marks match. People come first, no more than `limit` of each kind.
    std::vector<Found> find(const QString& text, int limit);

private:
    struct Known
    {
        Found found;
        text::WordBeginnings words;
    };
    void readKnown();
    std::vector<Found> people(const QString& text, int limit);

    Workspace& m_workspace;
    QStringList m_kinds;
    std::vector<std::vector<Known>> m_known; ///< one list a kind
};

} // namespace hoanhap::services
