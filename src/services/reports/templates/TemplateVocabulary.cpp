// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/templates/TemplateVocabulary.h"

#include "document/ErrorCodes.h"
#include "services/figures/Figures.h"
#include "services/reports/ReportService.h"
#include "services/reports/templates/TemplateErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::TemplateName;
using Kind = ReportName::Kind;

namespace {

constexpr qsizetype mostSectionsWithin = 6;

void addList(
    std::vector<ReportName>& names, const QString& list, const QStringList& texts, const QStringList& figures)
{
    names.push_back({list, Kind::List});
    for (const QString& text : texts)
        names.push_back({text, Kind::Text, list});
    for (const QString& figure : figures)
        names.push_back({figure, Kind::Figure, list});
}

std::vector<ReportName> allNames()
{
    std::vector<ReportName> names;
    for (const QString& text : {u"year"_s, u"next_year"_s, u"period"_s, u"period.capitals"_s, u"in_period"_s,
             u"next_period"_s, u"next_period.capitals"_s, u"from"_s, u"to"_s, u"counted_on"_s,
             u"organisation"_s, u"recipient"_s, u"addressee"_s, u"plan"_s, u"plan.citation"_s,
             u"plan.issuer"_s, u"request.citation"_s, u"request.sender"_s, u"request.subject"_s,
             u"deadline"_s, u"silent.count"_s, u"sent.count"_s, u"annexes"_s})
        names.push_back({text, Kind::Text});
    for (const QString& condition : {u"request"_s, u"training"_s, u"unfinished"_s, u"not_done.told"_s})
        names.push_back({condition, Kind::Condition});
    const QStringList ofClass{u"count"_s, u"learners"_s, u"released"_s};
    addList(names, u"managed"_s, {}, {u"count"_s, u"received"_s, u"closed"_s});
    addList(names, u"needs"_s, {}, {u"training"_s, u"job"_s, u"loan"_s});
    addList(names, u"classes"_s, {u"organiser"_s, u"partners"_s, u"occupation"_s}, ofClass);
    addList(names, u"class_sum"_s, {u"occupation"_s}, ofClass);
    addList(names, u"occupations"_s, {u"occupation"_s}, ofClass);
    addList(names, u"counselling"_s, {}, {u"sessions"_s, u"attendees"_s});
    addList(names, u"referrals"_s, {}, {u"count"_s, u"placed"_s});
    addList(names, u"loans"_s, {}, {u"count"_s, u"amount"_s});
    addList(names, u"silent"_s, {u"name"_s, u"end"_s}, {});
    for (const domain::Indicator& indicator : Figures::catalogue()) {
        names.push_back({nameOfFigure(indicator.key), Kind::Figure});
        names.push_back({nameOfAny(indicator.key), Kind::Condition});
    }
    for (const QString& section : ReportService::sectionKeys())
        names.push_back({u"narrative."_s + section, Kind::Prose});
    return names;
}

std::optional<QString> listAround(const QStringList& within)
{
    for (const QString& section : within)
        if (const ReportName* name = reportName(section, {}); name && name->kind == Kind::List)
            return section;
    return std::nullopt;
}

std::optional<Error> faultOf(const TemplateName& used)
{
    const QString line = QString::number(used.line);
    const ReportName* name = reportName(used.name, used.within);
    if (!name)
        return Error{document::errors::templateUnknownPlaceholder, {}, {line, used.name}};
    const bool isText = name->kind == Kind::Text || name->kind == Kind::Figure;
    if ((used.use == TemplateName::Use::Text && !isText)
        || (used.use == TemplateName::Use::Paragraphs && name->kind != Kind::Prose))
        return Error{errors::wording::wrongUse, {}, {line, used.name}};
    if (used.use != TemplateName::Use::Section)
        return std::nullopt;
    if (const auto outer = listAround(used.within); outer && name->kind == Kind::List)
        return Error{errors::wording::listInList, {}, {line, used.name, *outer}};
    if (used.within.size() >= mostSectionsWithin)
        return Error{errors::wording::tooDeep, {}, {line, QString::number(mostSectionsWithin)}};
    return std::nullopt;
}

} // namespace

QString nameOfFigure(const QString& indicator)
{
    return u"figure."_s + indicator;
}

QString nameOfAny(const QString& indicator)
{
    return u"any."_s + indicator;
}

bool isOfCatalogue(const QString& name)
{
    return name.startsWith("figure."_L1) || name.startsWith("any."_L1);
}

const std::vector<ReportName>& reportNames()
{
    static const std::vector<ReportName> names = allNames();
    return names;
}

const ReportName* reportName(const QString& name, const QStringList& within)
{
    const ReportName* everywhere = nullptr;
    for (const ReportName& known : reportNames()) {
        if (known.name != name)
            continue;
        if (known.list.isEmpty())
            everywhere = &known;
        else if (within.contains(known.list))
            return &known; // rows come first
    }
    return everywhere;
}

Errors faultsOfNames(const document::Template& wording)
{
    Errors faults;
    for (const TemplateName& used : wording.names())
        if (const std::optional<Error> fault = faultOf(used);
            fault && std::ranges::find(faults, *fault) == faults.end())
            faults.push_back(*fault);
    return faults;
}

} // namespace hoanhap::services
