// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListRow.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QString doubtKey(ListColumn column, ErrorCode code)
{
    return u"%1:%2"_s.arg(static_cast<int>(column)).arg(code.latin1());
}

bool ListRow::isBlank() const
{
    return std::all_of(
        texts.begin(), texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
}

void ListRow::set(ListColumn column, const QString& text)
{
    if (at(column) == text)
        return;
    at(column) = text;
    checked = false;
    stale = false;
    if (isBlank())
        faults.clear();
    if (wrongCountAt == column)
        wrongCountAt.reset();
    const QString ofColumn = u"%1:"_s.arg(static_cast<int>(column));
    accepted.removeIf([&](const QString& key) { return key.startsWith(ofColumn); });
}

void ListRow::makeStale()
{
    stale = stale || checked;
    checked = false;
}

void ListRow::accept(const CellFault& doubt)
{
    accepted.insert(doubtKey(doubt.column, doubt.error.code));
    std::erase_if(faults, [&](const CellFault& fault) {
        return fault.doubt && fault.column == doubt.column && fault.error.code == doubt.error.code;
    });
}

} // namespace hoanhap::services
