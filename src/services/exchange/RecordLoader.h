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

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
