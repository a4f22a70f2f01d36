// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QDateTime>

namespace hoanhap::services {

/// The audit of the whole register as who administers it reads it: who signed in, looked at whom, searched,
/// took papers out or changed something. Values before and after stay on each person's own page.
class AuditJournal
{
public:
    explicit AuditJournal(Workspace& workspace) : m_workspace(workspace) { }

    enum class Kind
    {
        Every,
        SignIn,
        Look, ///< a person's page, a search, the people behind a figure
        Paper, ///< printed or exported
        Change
    };
    static Kind kindOf(const QString& action);

    struct Wish
    {
        QDate from; ///< days by the clock of this machine
        QDate to; ///< this one included
        Kind kind = Kind::Every;
        QString accountName = {}; ///< empty: of everybody
    };
    struct Line
    {
        QDateTime happenedAt;
        QString accountName; ///< whose account it is, as far as that is known
        QString action; ///< "person.viewed"
        QString entity;
        QString about; ///< the person's name, what was searched for; empty where neither is known
        std::optional<Uuid> person;
        int people = 0; ///< on a paper that was taken out
        bool criminalRecord = false; ///< stood on it
    };
    struct Page
    {
        std::vector<Line> lines; ///< newest first, at most `most`
        qint64 all = 0; ///< events of the wish
    };
    static constexpr size_t most = 2000;
    Result<Page> read(const Wish& wish);
    /// The names of accounts that may stand in the journal, those removed too.
    QStringList accountNames();

private:
    static Line lineOf(const storage::AuditEvent& event);
    void nameEverybody(std::vector<Line>& lines);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
