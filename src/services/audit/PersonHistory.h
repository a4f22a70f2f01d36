// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/PersonService.h"

#include <QDateTime>

namespace hoanhap::services {

/// Every change of a person's fields and rows, opened out of the sealed audit.
class PersonHistory
{
public:
    explicit PersonHistory(Workspace& workspace) : m_workspace(workspace) { }

    enum class What
    {
        Added,
        Changed,
        Removed, ///< a whole row, into the bin
        Restored
    };
    struct Line
    {
        QDateTime happenedAt;
        QString accountName; ///< whose account it is, as far as that is known
        What what = What::Changed;
        QString entity;
        Uuid record;
        QString field; ///< empty where a whole row was removed or brought back
        QString before; ///< as FieldText writes it
        QString after;
    };
    /// Newest first. Permission as for the person's page.
    Result<std::vector<Line>> of(const Uuid& person);
    /// The line has something that `restore` can put back.
    static bool mayRestore(const Line& line);
    /// Puts back the value that stood before that change, or the row that was removed: with the rules,
    /// the permission and the audit of every other save.
    Result<PersonService::Saved> restore(const Uuid& person, const Line& line);

private:
    Result<PersonService::Saved> restoreRow(const domain::PersonFile& base, const Line& line);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
