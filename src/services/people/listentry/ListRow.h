// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "foundation/Uuid.h"
#include "services/people/listentry/ListColumns.h"

#include <QSet>

namespace hoanhap::services {

/// What a fault offers: these texts go into these cells of its row.
struct ListRepair
{
    std::vector<std::pair<ListColumn, QString>> texts;

    bool operator==(const ListRepair&) const = default;
};

/// What is wrong with one cell. A doubt may be right and can be accepted; everything else must be put
/// right before the row is stored.
struct CellFault
{
    ListColumn column = ListColumn::FullName;
    Error error;
    bool doubt = false;
    std::vector<ListRepair> repairs = {};
    bool ambiguous = false; ///< no repair is likelier than the others: somebody has to choose one
};

/// One person of a list that is being entered.
struct ListRow
{
    ListTexts texts;
    /// Of a pasted row that came with more or fewer cells than its table has; said at this cell, until it
    /// is edited or accepted.
    std::optional<ListColumn> wrongCountAt;
    int cellsCame = 0;
    int cellsExpected = 0;
    QSet<QString> accepted; ///< doubts that somebody looked at, by `doubtKey`
    bool checked = false;
    bool stale = false; ///< was checked, and what all rows share has changed since
    std::vector<CellFault> faults;
    Uuid person; ///< as whom the row was stored; null before
    Uuid reserved; ///< what `person` is going to be; null until a storing has begun

    QString& at(ListColumn column) { return texts[static_cast<size_t>(column)]; }
    const QString& at(ListColumn column) const { return texts[static_cast<size_t>(column)]; }
    bool isBlank() const;
    bool isStored() const { return !person.isNull(); }
    /// Something is entered that is not in the register.
    bool isOpen() const { return !isStored() && !isBlank(); }
    /// Checked, and nothing stands in the way of storing it.
    bool isClean() const { return isOpen() && checked && faults.empty(); }
    /// Another text: what was said of the row holds no more.
    void set(ListColumn column, const QString& text);
    void accept(const CellFault& doubt);
    /// What all rows share is another: what was said of the row may hold no more.
    void makeStale();
};

QString doubtKey(ListColumn column, ErrorCode code);

} // namespace hoanhap::services
