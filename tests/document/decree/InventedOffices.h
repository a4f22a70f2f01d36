// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

namespace hoanhap::document::tests {

/// An office that does not exist, and its report.
struct InventedOffice
{
    QString name; ///< of the file
    OfficialDocument report;
};

/// Offices whose names, signers and recipients try the letterhead and the signature block: short and
/// very long ones, one to three recipients, every prefix; reports of one page and of many.
std::vector<InventedOffice> inventedOffices();

} // namespace hoanhap::document::tests
