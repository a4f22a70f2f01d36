// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"

#include <QStringList>
#include <vector>

namespace hoanhap::services {

/// What the checks of a report need to know beside its text.
struct CheckKnowledge
{
    domain::Report report;
    QStringList sections; ///< their keys in the order of the page
    QStringList sectionsAsked; ///< those of them that must not be empty
};

} // namespace hoanhap::services
