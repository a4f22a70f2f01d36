// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QCoreApplication>

namespace hoanhap::ui {

/// Names of a person's fields and what stands in them, as people read it.
class PersonFieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(PersonFieldTexts)

public:
    explicit PersonFieldTexts(services::Workspace& workspace) : m_workspace(workspace) { }

    static QString nameOf(const QString& field);
    /// `stored` is the register's own form of the value.
    QString shown(const QString& field, const QString& stored) const;

private:
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
