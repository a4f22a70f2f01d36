// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoanhap::cli {

/// What the program answers its caller.
enum ExitCode
{
    Completed = 0,
    Refused = 1, ///< a sentence says what to change
    WrongUsage = 2,
    WorldFault = 3, ///< disk, damaged file
};

} // namespace hoanhap::cli
