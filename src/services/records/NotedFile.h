// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What the audit says of a file that leaves the office.
struct FileNote
{
    QString action;
    Uuid unit;
    QString entity;
    std::optional<Uuid> record;
    std::optional<Uuid> person;
    QByteArray json = "{}";
};

/// Writes the file and its event: the event stands first, and where it cannot be written there is no file.
Outcome writeNoted(Workspace& workspace, const QString& path, const QByteArray& bytes, const FileNote& note);
/// The event alone, of what goes to a printer.
void noteFile(Workspace& workspace, const FileNote& note);

} // namespace hoanhap::services
