// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/rules/ClassDays.h"

#include "domain/training/TrainingErrorCodes.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

void checkDaysInClass(const VocationalClass& known, const std::optional<QDate>& enrolledOn,
    const std::optional<QDate>& finishedOn, const QString& prefix, Findings& findings)
{
    const auto doubt = [&](const QString& field) {
        findings.warnings.push_back({errors::training::dayOutsideClass, prefix + field,
            {known.startsOn ? text::dateInFigures(*known.startsOn) : u"…"_s,
                known.endsOn ? text::dateInFigures(*known.endsOn) : u"…"_s}});
    };
    if (enrolledOn && known.endsOn && *enrolledOn > *known.endsOn)
        doubt(u"enrolled_on"_s);
    const bool early = finishedOn && known.startsOn && *finishedOn < *known.startsOn;
    const bool late = finishedOn && known.endsOn && *finishedOn > *known.endsOn;
    if (early || late)
        doubt(u"finished_on"_s);
}

} // namespace hoanhap::domain
