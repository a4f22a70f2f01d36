// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "text/numbers/Numbers.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

/// What happened in the period only grows until its year ends; a stock may fall.
std::optional<Error> OverruledFigures::estimateFault(
    const domain::Report& draft, const domain::Indicator& indicator, qint64 value)
{
    if (indicator.kind == domain::FigureKind::Stock)
        return std::nullopt;
    const auto stated = statedIn(draft, {indicator.key});
    const auto now =
        stated ? Result(stated->value) : NumberBehind(m_workspace, draft).valueOf({indicator.key});
    if (!now || value >= *now)
        return std::nullopt;
    return Error{errors::numbers::estimateBelowStated, u"value"_s,
        {text::grouped(value / indicator.shownPer()), text::grouped(*now / indicator.shownPer())}};
}

} // namespace hoanhap::services
