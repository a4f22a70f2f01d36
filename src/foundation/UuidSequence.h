// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

namespace hoanhap {

/// Identifiers of version 7 that sort as they were asked for, also within one millisecond and while a wall
/// clock runs backwards (RFC 9562, section 6.2, method 1): the rows of a list that was stored in one step
/// come back in its order. One thread at a time.
class UuidSequence
{
public:
    Uuid next(qint64 unixMilliseconds, RandomSource& random);

private:
    qint64 m_milliseconds = 0;
    int m_counter = 0;
};

} // namespace hoanhap
