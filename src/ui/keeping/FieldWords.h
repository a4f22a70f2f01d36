// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::ui {

/// Names of records and fields, and stored values, in the words that the forms use.
class FieldWords
{
public:
    explicit FieldWords(services::Workspace& workspace) : m_workspace(workspace) { }

    static QString entity(const QString& entity);
    static QString field(const QString& field);
    /// Where a fault is, as "legal_status[1].from_date" names it: "Legal status, line 2, From".
    static QString place(const QString& faulty);
    /// False for what only the program needs: how lines are ordered, how files are told apart.
    static bool speaks(const QString& field);
    QString value(const QString& entity, const QString& field, const QString& stored);

private:
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
