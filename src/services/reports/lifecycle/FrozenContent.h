// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// What a version of a report keeps as text: the page and the prose it was made of.
struct FrozenContent
{
    document::OfficialDocument page;
    Narrative narrative;
};

QString storedText(const FrozenContent& content);
/// Nothing where the text holds no such content.
std::optional<FrozenContent> frozenContent(const QString& text);

/// The page with number and day, which the registry clerk gives after the signature, also in the line below
/// the title of each annex; nothing else differs.
document::OfficialDocument numbered(document::OfficialDocument page, const QString& number, QDate day);

} // namespace hoanhap::services
