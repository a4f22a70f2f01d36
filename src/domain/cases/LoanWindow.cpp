// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/LoanWindow.h"

#include "domain/cases/AsAt.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOfLoans =
    5; // Quyết định 22/2023/QĐ-TTg: tối đa 05 năm kể từ khi chấp hành xong án phạt tù

} // namespace

std::optional<QDate> lastSentenceEnd(const std::vector<LegalStatus>& statuses)
{
    std::optional<QDate> last;
    for (const LegalStatus& status : statuses) {
        if (status.kind != "sentence_served"_L1 && status.kind != "amnesty"_L1)
            continue;
        const std::optional<QDate> released = status.releasedOn ? status.releasedOn : beginOf(status);
        if (released && status.endReason != "entered_wrongly"_L1)
            last = std::max(last.value_or(*released), *released);
    }
    return last;
}

std::optional<QDate> lastLoanDay(const std::vector<LegalStatus>& statuses)
{
    const std::optional<QDate> end = lastSentenceEnd(statuses);
    return end ? std::optional(end->addYears(yearsOfLoans)) : std::nullopt;
}

} // namespace hoanhap::domain
