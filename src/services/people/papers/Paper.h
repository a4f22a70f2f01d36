// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "foundation/Uuid.h"
#include "spreadsheet/Table.h"

#include <optional>

namespace hoanhap::services {

/// Whether a paper shows what a person was convicted of. Papers that leave the office do not, unless a
/// head asks for that form.
enum class Including
{
    OrdinaryFacts,
    CriminalRecord
};

/// Something about people to be printed or written to a file.
struct Paper
{
    QString kind =
        {}; ///< as the audit names it: person_sheet, people_list, needs_by_commune, due_for_release
    document::OfficialDocument document = {};
    std::optional<spreadsheet::Table> table = {}; ///< where the paper is a list
    int people = 0; ///< how many it speaks of
    std::optional<Uuid> person = {}; ///< whom a sheet is about
    Including including = Including::OrdinaryFacts;
};

} // namespace hoanhap::services
