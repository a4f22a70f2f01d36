// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/Signer.h"
#include "services/people/papers/Paper.h"

namespace hoanhap::services {

/// How much of its day a paper bears; the rest is left to the pen.
enum class Dating
{
    Full,
    MonthAndYear,
    None
};

/// What stands around the text of every paper of one office on one day.
struct PaperFrame
{
    domain::Organisation organisation = {};
    std::optional<domain::Signer> signer = {};
    QDate day = {};
    QDateTime at = {}; ///< written into the files
    Dating dating = Dating::Full;
};

/// Letterhead without a number, since lists and forms bear none (Nghị định 30/2020/NĐ-CP, Phụ lục III),
/// place and day, signer.
document::OfficialDocument framedDocument(const PaperFrame& frame, const QString& kind);

/// What a list says, before it has a form.
struct PaperList
{
    QString kind = {}; ///< as Paper has it
    QString subject = {};
    std::vector<spreadsheet::Column> columns = {};
    std::vector<spreadsheet::Row> rows = {};
    QStringList remarks = {}; ///< under the table, one sentence an entry: sums, what is left out
    QString emptyNote = {};
    /// Where not empty, rows with the same first cell stand together, and on paper one of these titles
    /// stands above each run of them instead of the column.
    QStringList groupTitles = {};
};
/// Across the page where the columns need it; in a spreadsheet with the same letterhead.
Paper listPaper(const PaperFrame& frame, const PaperList& list);

} // namespace hoanhap::services
