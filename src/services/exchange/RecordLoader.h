// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <map>

namespace hoanhap::services {

/// Brings records in as JSON (docs/development/records-json.md), all or nothing.
class RecordLoader
{
public:
    explicit RecordLoader(Workspace& workspace);

    using Counts = std::map<QString, int>; ///< by kind
    /// Malformed JSON is refused with line and column, a record at fault with its kind and place.
    Result<Counts> load(const QByteArray& json);

    /// What the last load brought in and its form would warn of, each at its place in the file
    /// ("person[3].birth"); no more than `mostWarnings` of all.
    const Errors& warnings() const { return m_warnings; }
    qsizetype allWarnings() const { return m_allWarnings; }
    static constexpr qsizetype mostWarnings = 200;

private:
    Workspace& m_workspace;
    Errors m_warnings;
    qsizetype m_allWarnings = 0;
};

} // namespace hoanhap::services
