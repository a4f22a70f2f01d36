// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/people/listentry/ListRow.h"

namespace hoanhap::services {

/// An identity number as a list has it.
struct NumberReading
{
    domain::IdentityNumber number; ///< twelve digits or the nine of an old card; else as typed
    std::optional<Error> fault;
    QStringList repairs; ///< numbers that may have been meant
};

/// Reads a number against what is known of its holder. Offered are numbers that contradict neither sex nor
/// birth: the zero in front that a spreadsheet dropped, the digits behind 8.7085001234E+10, letters that
/// look like figures, an old card of nine digits that lost its zero. Where only the holder speaks against
/// what a spreadsheet spoiled, it is offered too, with a fault of its own that says so.
NumberReading readIdentityNumber(const QString& typed, const domain::Person& holder);

/// The repair of a phone that lost its zero in front or was written as 9.12345678E+8; empty for none.
QString repairedPhone(const QString& typed);

} // namespace hoanhap::services
