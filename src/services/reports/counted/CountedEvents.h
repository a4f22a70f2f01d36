// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueService.h"
#include "services/figures/Figures.h"

#include <QSet>

namespace hoanhap::services {

/// What happened, and on which day, that somebody counts otherwise than before.
struct CountedEvent
{
    enum class Kind
    {
        Began, ///< a standing under penal law, its ground in `words`
        Arrived, ///< in a unit of the report
        Happened, ///< what the figure counts
        Closed, ///< the file, its reason in `words`
        Ended, ///< the standing, its reason in `words`
        Left ///< for a unit that is none of the report
    };
    Kind kind;
    QDate day;
    QString words = {};
};

/// Finds in the register why somebody is counted newly or no more.
class CountedEvents
{
public:
    /// Of a report of these units; none: of all.
    CountedEvents(Workspace& workspace, const std::vector<Uuid>& units);

    /// What happened in `days`, those after the former period; nothing where all happened before.
    std::optional<CountedEvent> whyNew(
        const QString& indicator, const CountedRecord& record, const domain::FigurePeriod& days);
    /// Why a record of the former period counts no more; of what happens once that it happened then.
    std::optional<CountedEvent> whyGone(
        const QString& indicator, const CountedRecord& record, const domain::FigurePeriod& days);

private:
    std::optional<CountedEvent> closed(const Uuid& person, const domain::FigurePeriod& days);
    std::optional<CountedEvent> began(const Uuid& person, const domain::FigurePeriod& days);
    std::optional<CountedEvent> ended(const Uuid& person, const domain::FigurePeriod& days);
    std::optional<CountedEvent> assigned(
        const Uuid& person, const domain::FigurePeriod& days, CountedEvent::Kind kind);

    Workspace& m_workspace;
    CatalogueService m_catalogues;
    QSet<Uuid> m_units;
};

} // namespace hoanhap::services
