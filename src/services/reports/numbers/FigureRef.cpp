// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QString FigureRef::breakdown() const
{
    QStringList parts;
    if (!unit.isEmpty())
        parts << u"unit="_s + unit;
    if (part)
        parts << domain::codeOf(part->breakdown) + u'=' + part->code;
    return parts.join(u';');
}

FigureRef FigureRef::of(const QString& indicator, const QString& breakdown)
{
    FigureRef ref{indicator};
    for (const QString& one : breakdown.split(u';', Qt::SkipEmptyParts)) {
        const QString name = one.section(u'=', 0, 0);
        const QString code = one.section(u'=', 1);
        if (name == "unit"_L1)
            ref.unit = code;
        else if (const auto kind = domain::fromCode<domain::Breakdown>(name))
            ref.part = CellChoice{*kind, code};
    }
    return ref;
}

} // namespace hoanhap::services
