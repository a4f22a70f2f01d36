// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::domain {

/// Ages that figures put together, as the annexes ask for them: minors apart (BLHS Điều 12), then as
/// employment statistics part people of working age.
struct AgeBand
{
    QString code; ///< "18-30"
    int from = 0;
    int to = 0; ///< included
};
const std::vector<AgeBand>& ageBands();
/// Its code; empty where no band holds such an age.
QString ageBandOf(int years);

} // namespace hoanhap::domain
