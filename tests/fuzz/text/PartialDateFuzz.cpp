// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/PartialDate.h"

#include "fuzz/FuzzInput.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using text::PartialDate;

namespace {

const QDate today(2026, 11, 23);

void checkRead(const PartialDate& date)
{
    hold(PartialDate::fromStored(date.toString()) == date, "the stored form is read back");
    for (const QString& written : {date.toString(), date.display()}) {
        const auto again = PartialDate::parse(written, today, PartialDate::Reach::Ahead);
        hold(again.ok() && *again == date, "what was written is read back");
    }
    if (date.isEmpty())
        return;
    hold(date.earliest().isValid() && date.earliest() <= date.latest(), "first day before last day");
    hold(date.compatibleWith(PartialDate::ofDay(date.earliest())), "its first day may be meant");
    hold(date.compatibleWith(PartialDate::ofDay(date.latest())), "its last day may be meant");
    hold(!date.compatibleWith(PartialDate::ofDay(date.latest().addDays(1))), "the day after may not");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QString typed = textOf(bytes, size);
    for (const auto reach : {PartialDate::Reach::Past, PartialDate::Reach::Ahead})
        if (const auto date = PartialDate::parse(typed, today, reach))
            checkRead(*date);
    if (const auto stored = PartialDate::fromStored(typed))
        hold(stored->toString() == typed, "one date has one stored form");
    return 0;
}
