// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

#include <memory>

namespace hoanhap::storage {

class RegisterFile;

/// A second connection to an open register, for reading beside whoever works with it. It keeps few pages
/// in memory: what it reads it mostly reads once.
std::unique_ptr<Session> sessionAside(const RegisterFile& file);

} // namespace hoanhap::storage
