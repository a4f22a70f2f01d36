// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// Gives a statement its text parameters, named :p0, :p1 …; `texts` has to outlive it.
inline void useTexts(soci::statement& statement, std::vector<std::string>& texts)
{
    for (size_t i = 0; i < texts.size(); ++i)
        statement.exchange(soci::use(texts[i], std::string("p").append(std::to_string(i))));
}

} // namespace hoanhap::storage
