// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/FrozenRecordLines.h"

#include "services/reports/numbers/CellRecords.h"
#include "services/reports/numbers/RecordTitles.h"

#include <QHash>

namespace hoanhap::services {

std::vector<CountedRecord> frozenRecordLines(Workspace& workspace,
    const std::vector<domain::CountedRecord>& kept, const std::vector<CountedRecord>& now)
{
    QHash<Uuid, const CountedRecord*> known;
    for (const CountedRecord& record : now)
        known.insert(record.record, &record);
    RecordTitles titles(workspace);
    std::vector<CountedRecord> lines;
    lines.reserve(kept.size());
    for (const domain::CountedRecord& row : kept) {
        CountedRecord line = countedThen(row);
        if (const CountedRecord* stands = known.value(line.record)) {
            line.title = stands->title;
            line.day = stands->day;
            line.dispatch = stands->dispatch;
        } else {
            titles.fill(line);
        }
        line.unitName = titles.unitName(line.unit);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace hoanhap::services
