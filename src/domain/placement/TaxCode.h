// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QString>
#include <optional>

namespace hoanhap::domain {

/// A tax code as the register keeps it: digits, a branch's three behind a dash ("0100109106-001"). What
/// cannot be one stays as it was typed.
QString tidyTaxCode(const QString& typed);

/// What is doubtful about a tax code; nothing where it is sound or empty. Enterprises have ten digits, the
/// last of which follows from the others, and branches three more (Thông tư 105/2020/TT-BTC Điều 5);
/// households and persons may have the twelve of the personal number (Thông tư 86/2024/TT-BTC).
std::optional<Error> doubtAboutTaxCode(const QString& code);

} // namespace hoanhap::domain
