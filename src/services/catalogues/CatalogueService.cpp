// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CatalogueService.h"

#include "domain/areas/AreaSuccession.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "text/letters/Fold.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

bool standsOn(const domain::Area& area, QDate day)
{
    return (!area.validFrom || *area.validFrom <= day) && (!area.validTo || *area.validTo >= day);
}

/// "Tỉnh Đồng Tháp" behind a comma; of cities only Hồ Chí Minh keeps its capital (Nghị định 30/2020/NĐ-CP,
/// Phụ lục II).
QString insideSentence(QString area)
{
    if (!area.isEmpty() && area != u"Thành phố Hồ Chí Minh"_s)
        area.front() = area.front().toLower();
    return area;
}

} // namespace

CatalogueService::CatalogueService(Workspace& workspace) : m_workspace(workspace) { }

std::vector<domain::CatalogueEntry> CatalogueService::entries(const QString& catalogue)
{
    auto offered = everyEntry(catalogue);
    std::erase_if(offered, [](const domain::CatalogueEntry& entry) { return !entry.active; });
    return offered;
}

std::vector<domain::CatalogueEntry> CatalogueService::everyEntry(const QString& catalogue)
{
    auto rows = m_workspace.stores().of<domain::CatalogueEntry>().whereEqual("catalogue", catalogue);
    std::ranges::stable_sort(rows, {}, &domain::CatalogueEntry::position);
    return rows;
}

QString CatalogueService::label(const QString& catalogue, const QString& code)
{
    for (const domain::CatalogueEntry& entry :
        m_workspace.stores().of<domain::CatalogueEntry>().whereEqual("code", code))
        if (entry.catalogue == catalogue)
            return entry.label;
    return code;
}

std::vector<CatalogueService::AreaChoice> CatalogueService::communesLike(
    const QString& text, QDate day, int limit)
{
    const QStringList words = text::splitWords(text::fold(text));
    const QString asTyped = u' ' + words.join(u' ');
    std::vector<std::pair<int, AreaChoice>> found;
    QHash<Uuid, QString> parents;
    for (const domain::Area& area :
        m_workspace.stores().of<domain::Area>().whereEqual("level", u"commune"_s)) {
        const QString shown = labelOf(area, parents);
        const QString folded = text::fold(shown);
        const bool fits = std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
        const bool inForce = standsOn(area, day);
        // "hoa an" means Hòa An before An Hòa; what stands today before what stood once.
        const bool inOrder = (u' ' + folded).contains(asTyped);
        if (fits)
            found.emplace_back((inOrder ? 0 : 2) + (inForce ? 0 : 1),
                AreaChoice{area.code, inForce ? shown : shown + (area.validTo ? u" (cũ)"_s : u" (mới)"_s)});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<AreaChoice> choices;
    for (auto& [rank, choice] : found)
        if (static_cast<int>(choices.size()) < limit)
            choices.push_back(std::move(choice));
    return choices;
}

QString CatalogueService::areaLabel(const QString& code, QDate day)
{
    if (code.isEmpty())
        return {};
    const std::optional<domain::Area> area = m_workspace.stores().of<domain::Area>().find(areaId(code));
    if (!area)
        return code;
    QHash<Uuid, QString> parents;
    const QString label = labelOf(*area, parents);
    const std::optional<Successor> successor = successorOf(code, day);
    return successor ? label + u" (nay: %1)"_s.arg(successor->area.label) : label;
}

std::optional<CatalogueService::Successor> CatalogueService::successorOf(const QString& code, QDate day)
{
    auto& areas = m_workspace.stores().of<domain::Area>();
    const std::optional<domain::Area> area = areas.find(areaId(code));
    if (!area || standsOn(*area, day))
        return std::nullopt;
    QHash<Uuid, QString> parents;
    for (const domain::AreaSuccession& link :
        m_workspace.stores().of<domain::AreaSuccession>().whereEqual("from_area_id", area->id.toString()))
        if (const auto heir = areas.find(link.toAreaId); heir && (!link.since || *link.since <= day))
            return Successor{{heir->code, labelOf(*heir, parents)}, link.since, link.note};
    return std::nullopt;
}

QString CatalogueService::standingArea(const QString& code, QDate day)
{
    QString standing = code;
    QSet<QString> passed; // a list that leads in a circle has an end too
    while (!passed.contains(standing)) {
        passed.insert(standing);
        if (const auto heir = successorOf(standing, day))
            standing = heir->area.code;
    }
    return standing;
}

QStringList CatalogueService::areasWithin(const QString& code, QDate day)
{
    QStringList within{code};
    auto& areas = m_workspace.stores().of<domain::Area>();
    auto& links = m_workspace.stores().of<domain::AreaSuccession>();
    for (qsizetype next = 0; next < within.size(); ++next)
        for (const domain::AreaSuccession& link :
            links.whereEqual("to_area_id", areaId(within[next]).toString())) {
            const auto before = areas.find(link.fromAreaId);
            if (before && !within.contains(before->code) && standingArea(before->code, day) == code)
                within << before->code;
        }
    return within;
}

QString CatalogueService::labelOf(const domain::Area& area, QHash<Uuid, QString>& parents)
{
    if (!area.parentAreaId)
        return area.name;
    auto parent = parents.find(*area.parentAreaId);
    if (parent == parents.end()) {
        const std::optional<domain::Area> found =
            m_workspace.stores().of<domain::Area>().find(*area.parentAreaId);
        parent = parents.insert(*area.parentAreaId, found ? insideSentence(found->name) : QString());
    }
    return parent->isEmpty() ? area.name : area.name + u", "_s + *parent;
}

} // namespace hoanhap::services
