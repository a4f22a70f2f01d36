// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Who looked at whom and searched for what, in the same audit as changes. Where it cannot be written,
/// lists show masked data (Workspace::recordsViews) until it can again.
class AccessLog
{
public:
    explicit AccessLog(Workspace& workspace) : m_workspace(workspace) { }

    /// Before the person's page shows; refused with keeping.view_not_recorded where nothing can be
    /// written: then the page stays closed.
    Outcome viewed(const Uuid& person);
    /// A search that has settled, perhaps with somebody of those found opened, whose key then seals what
    /// was typed. Nothing is refused: what was found is on the screen already.
    void searched(const QString& text, const std::optional<Uuid>& opened = std::nullopt);
    /// The people behind a figure, before their names show.
    void listed(const QString& indicator, QDate from, QDate to);

private:
    /// True where it stands in the audit.
    bool noted(const QString& action, const Uuid& unit, const std::optional<Uuid>& person,
        const QByteArray& content);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
