// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Actor.h"
#include "storage/sqlite/Session.h"

#include <optional>

namespace hoanhap::services {

/// Who an account is and for which units it may act, children included; nothing where the account
/// is not there or no longer active.
std::optional<Actor> loadActor(storage::Session& session, const Uuid& account);

} // namespace hoanhap::services
