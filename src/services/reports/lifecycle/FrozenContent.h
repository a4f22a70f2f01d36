// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// What a version of a report keeps as text: the page and the prose it was made of.
struct FrozenContent
{
    document::OfficialDocument page;
    Narrative narrative;
};

QString storedText(const FrozenContent& content);
/// Read out of the version, which costs as much as its page is long: once for each use.
FrozenContent contentIn(const domain::ReportVersion& version);

/// The page with number and day, which the registry clerk gives after the signature, also in the line below
/// the title of each annex; nothing else differs.
document::OfficialDocument numbered(document::OfficialDocument page, const QString& number, QDate day);

} // namespace hoanhap::services
