// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/templates/OfficeTemplates.h"

#include "services/records/Change.h"
#include "services/reports/ReportService.h"
#include "services/reports/templates/TemplateErrorCodes.h"
#include "services/reports/templates/TemplateVocabulary.h"
#include "text/letters/Normalise.h"
#include "text/letters/SortKey.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::Template;
using domain::OfficeTemplate;
using domain::Permission;

namespace {

/// Some thirty pages of fixed text.
constexpr qsizetype mostLetters = 100'000;
constexpr int mostLettersOfName = 80;

int newestOf(const std::vector<OfficeTemplate>& newestFirst)
{
    return newestFirst.empty() ? 0 : newestFirst.front().version;
}

/// Out of use, all of them.
Errors retire(Change& change, const std::vector<OfficeTemplate>& versions)
{
    Errors faults;
    for (const OfficeTemplate& version : versions) {
        if (!version.active)
            continue;
        OfficeTemplate retired = version;
        retired.active = false;
        QStringList merged;
        append(faults, change.edit(version, retired, merged));
    }
    return faults;
}

} // namespace

std::vector<OfficeTemplate> OfficeTemplates::stored(const ReportKind& kind, const Uuid& unit)
{
    auto versions = m_workspace.stores().of<OfficeTemplate>().whereEqual("kind", kind.code);
    std::erase_if(versions, [&](const OfficeTemplate& version) { return version.unitId != unit; });
    std::ranges::sort(versions, std::greater(), &OfficeTemplate::version);
    return versions;
}

std::vector<ReportKind> OfficeTemplates::ownKinds(const Uuid& unit)
{
    std::vector<ReportKind> kinds;
    for (const OfficeTemplate& version :
        m_workspace.stores().of<OfficeTemplate>().whereEqual("unit_id", unit.toString())) {
        const Result<ReportKind> kind = ReportKind::byCode(version.kind);
        if (version.active && kind && kind->isOwn())
            kinds.push_back(*kind);
    }
    std::ranges::sort(kinds, [](const ReportKind& one, const ReportKind& other) {
        return text::sortKey(one.name) < text::sortKey(other.name);
    });
    return kinds;
}

Result<ReportKind> OfficeTemplates::copy(const ReportKind& kind, const QString& typed)
{
    const Result<QString> name = text::normaliseLine(typed, mostLettersOfName);
    if (!name)
        return name.errors();
    const ReportKind own = kind.copyNamed(*name);
    if (name->isEmpty() || name->contains(u'~'))
        return Error{errors::wording::nameMissing, u"name"_s};
    std::vector<ReportKind> others = ownKinds(m_workspace.actor().unitId);
    others.insert(others.end(), ReportKind::all().begin(), ReportKind::all().end());
    for (const ReportKind& other : others)
        if (other.name.compare(*name, Qt::CaseInsensitive) == 0)
            return Error{errors::wording::nameTaken, u"name"_s, {other.name}};
    const Result<Standing> now = standing(kind);
    if (!now)
        return now.errors();
    const auto added = save(own, now->body, 0);
    if (!added)
        return added.errors();
    return own;
}

Result<Template> OfficeTemplates::wordingOf(const ReportKind& kind, const Uuid& unit)
{
    const std::vector<OfficeTemplate> versions = stored(kind, unit);
    for (const OfficeTemplate& version : versions)
        if (version.active)
            return Template::parse(version.body);
    if (kind.isOwn() && !versions.empty())
        return Template::parse(versions.front().body);
    return Template::shipped(kind.templateName);
}

Result<OfficeTemplates::Standing> OfficeTemplates::standing(const ReportKind& kind)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    for (const OfficeTemplate& version : stored(kind, m_workspace.actor().unitId))
        if (version.active)
            return Standing{version.body, version.version};
    const Result<QString> shipped = Template::shippedSource(kind.templateName);
    if (!shipped)
        return shipped.errors();
    return Standing{*shipped, 0};
}

QStringList OfficeTemplates::sectionsOf(const ReportKind& kind)
{
    QStringList sections = ReportService::sectionKeys();
    if (const Result<Standing> wording = standing(kind))
        sections.removeIf(
            [&](const QString& key) { return !wording->body.contains(u"{{{narrative."_s + key + u"}}}"_s); });
    return sections;
}

Result<std::vector<OfficeTemplate>> OfficeTemplates::versions(const ReportKind& kind)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    return stored(kind, m_workspace.actor().unitId);
}

Errors OfficeTemplates::faultsOf(const ReportKind& kind, const QString& body)
{
    if (body.size() > mostLetters)
        return {{errors::wording::tooLong, {}, {QString::number(mostLetters)}}};
    const Result<document::TemplateTree> tree = document::readTemplate(body);
    if (!tree)
        return tree.errors();
    Errors faults = faultsOfNames(*Template::parse(body));
    if (tree->subject.source.empty())
        faults.push_back({errors::wording::noSubject});
    if (kind.isDispatch() && !tree->kind.source.empty())
        faults.push_back({errors::wording::kindLineOfDispatch});
    if (!kind.isDispatch() && tree->kind.source.empty())
        faults.push_back({errors::wording::noKindLine});
    if (tree->nodes.empty())
        faults.push_back({errors::wording::empty});
    return faults;
}

Result<OfficeTemplate> OfficeTemplates::save(const ReportKind& kind, const QString& typed, int basedOn)
{
    const Result<QString> clean = text::normaliseText(typed);
    if (!clean)
        return clean.errors();
    const QString& body = *clean;
    if (Errors faults = faultsOf(kind, body); !faults.empty())
        return faults;
    const Uuid unit = m_workspace.actor().unitId;
    return inOneChange(m_workspace, Permission::WriteReports, unit, u"office_template.added"_s,
        [&](Change& change) -> Result<OfficeTemplate> {
            const std::vector<OfficeTemplate> versions = stored(kind, unit);
            const auto inUse = std::ranges::find(versions, true, &OfficeTemplate::active);
            const int standing = inUse == versions.end() ? 0 : inUse->version;
            if (standing != basedOn)
                return Error{errors::wording::newerVersion, {}, {QString::number(standing)}};
            if (Errors faults = retire(change, versions); !faults.empty())
                return faults;
            OfficeTemplate added;
            added.kind = kind.code;
            added.name = kind.name;
            added.version = newestOf(versions) + 1;
            added.body = body;
            change.add(added);
            return added;
        });
}

Outcome OfficeTemplates::useShipped(const ReportKind& kind)
{
    const Uuid unit = m_workspace.actor().unitId;
    return inOneChange(m_workspace, Permission::WriteReports, unit, u"office_template.changed"_s,
        [&](Change& change) -> Outcome {
            if (Errors faults = retire(change, stored(kind, unit)); !faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
