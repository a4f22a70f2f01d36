// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"
#include "storage/people/PersonIndex.h"

namespace hoanhap::services {

/// What of a person's file the search index holds.
storage::PersonIndexEntry indexEntryOf(Workspace& workspace, const domain::PersonFile& file);

} // namespace hoanhap::services
