// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/Template.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::services {

/// A name that the template of a report may use: what `reportValues` sets.
struct ReportName
{
    enum class Kind
    {
        Text,
        Figure, ///< a text that states a figure
        Condition,
        List,
        Prose ///< what the author of the report writes
    };
    QString name;
    Kind kind = Kind::Text;
    QString list = {}; ///< in whose rows it is known; empty for everywhere
};

const std::vector<ReportName>& reportNames();
/// By which a template states an indicator of the catalogue anywhere: "figure.people_managed".
QString nameOfFigure(const QString& indicator);
/// The condition that it is known and not zero: "any.people_managed".
QString nameOfAny(const QString& indicator);
/// Whether the name is one of these two.
bool isOfCatalogue(const QString& name);
/// What is known by that name at a place inside `within`; nothing where nobody sets it.
const ReportName* reportName(const QString& name, const QStringList& within);

/// What is wrong with a template that was read: unknown names, names in the wrong place, lists within
/// lists, which would never end, no subject. Each with the line.
Errors faultsOfNames(const document::Template& wording);

} // namespace hoanhap::services
