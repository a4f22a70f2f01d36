// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

namespace hoanhap::services {

/// Names the records that were kept beside a frozen figure: only their identifiers stand there.
class RecordTitles
{
public:
    explicit RecordTitles(Workspace& workspace);

    /// What became of it: of a person that person's, else the record's.
    struct State
    {
        bool inBin = false;
        std::optional<QDateTime> enteredAt = {};
    };
    /// Title and unit are filled in; a name that is not the actor's to see is masked.
    State fill(CountedRecord& record);
    QString unitName(const Uuid& unit) const { return m_units.value(unit); }
    /// Who counts: a person with all records, of reported figures the unit, else the record itself.
    QString whoCounts(const CountedRecord& record);

private:
    Workspace& m_workspace;
    QHash<Uuid, QString> m_units;
};

} // namespace hoanhap::services
