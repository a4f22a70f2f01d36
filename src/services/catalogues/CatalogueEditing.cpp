// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CatalogueEditing.h"

#include "services/catalogues/CatalogueErrorCodes.h"
#include "services/catalogues/CatalogueService.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/records/SaveRecord.h"
#include "text/letters/Fold.h"
#include "text/letters/SortKey.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::CatalogueEntry;
using domain::Permission;

namespace {

constexpr qsizetype longestCode = 40; // letters, so that a code stays readable in exports

QJsonObject shippedHead(const QString& catalogue)
{
    return isShipped(catalogue) ? shippedFile(catalogue) : QJsonObject();
}

bool isFixed(const QString& catalogue)
{
    return shippedHead(catalogue).value(u"fixed"_s).toBool();
}

/// "own_nuoi_ech": no shipped code begins so, today or later.
QString ownCode(const QString& label, const std::vector<CatalogueEntry>& stands)
{
    const QString words = text::splitWords(text::fold(label)).join(u'_').left(longestCode);
    QString code = u"own_"_s + words;
    const auto isTaken = [&] {
        return std::ranges::find(stands, code, &CatalogueEntry::code) != stands.end();
    };
    for (int number = 2; isTaken(); ++number)
        code = u"own_%1_%2"_s.arg(words).arg(number);
    return code;
}

} // namespace

std::vector<CatalogueEditing::Catalogue> CatalogueEditing::catalogues()
{
    QSet<QString> names;
    for (const CatalogueEntry& entry : m_workspace.stores().of<CatalogueEntry>().all())
        names.insert(entry.catalogue);
    std::vector<Catalogue> found;
    for (const QString& name : names)
        found.push_back({name, shippedHead(name).value(u"title"_s).toString(name), isFixed(name)});
    std::ranges::sort(found, {}, [](const Catalogue& one) { return text::sortKey(one.title); });
    return found;
}

std::vector<CatalogueEntry> CatalogueEditing::entries(const QString& catalogue)
{
    return CatalogueService(m_workspace).everyEntry(catalogue);
}

Errors CatalogueEditing::faultsOf(const CatalogueEntry& entry)
{
    if (entry.label.isEmpty())
        return {{catalogueerrors::labelMissing, u"label"_s}};
    if (entry.label.size() > longestLabel)
        return {{catalogueerrors::labelTooLong, u"label"_s, {QString::number(longestLabel)}}};
    const QString folded = text::fold(entry.label);
    for (const CatalogueEntry& other : entries(entry.catalogue))
        if (other.code != entry.code && text::fold(other.label) == folded)
            return {{catalogueerrors::labelTwice, u"label"_s, {other.label}}};
    return {};
}

CatalogueEditing::Saved CatalogueEditing::add(
    const QString& catalogue, const QString& label, const QString& like)
{
    if (isFixed(catalogue))
        return Error{catalogueerrors::fixed};
    const std::vector<CatalogueEntry> stands = entries(catalogue);
    CatalogueEntry entry;
    entry.catalogue = catalogue;
    entry.label = label.simplified();
    entry.code = ownCode(entry.label, stands);
    entry.position = stands.empty() ? 1 : stands.back().position + 1;
    if (const auto model = std::ranges::find(stands, like, &CatalogueEntry::code); model != stands.end()) {
        entry.attributes = model->attributes;
        entry.parentCode = model->parentCode;
    }
    if (const Errors faults = faultsOf(entry); !faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::Administer, CatalogueEntry(), entry);
}

CatalogueEditing::Saved CatalogueEditing::rename(const CatalogueEntry& base, const QString& label)
{
    CatalogueEntry edited = base;
    edited.label = label.simplified();
    if (const Errors faults = faultsOf(edited); !faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::Administer, base, edited);
}

CatalogueEditing::Saved CatalogueEditing::setInUse(const CatalogueEntry& base, bool inUse)
{
    if (isFixed(base.catalogue))
        return Error{catalogueerrors::fixed};
    const auto offered = CatalogueService(m_workspace).entries(base.catalogue);
    if (!inUse && offered.size() == 1 && offered.front().code == base.code)
        return Error{catalogueerrors::lastInUse};
    CatalogueEntry edited = base;
    edited.active = inUse;
    return saveRecord(m_workspace, Permission::Administer, base, edited);
}

Outcome CatalogueEditing::move(const CatalogueEntry& entry, int by)
{
    std::vector<CatalogueEntry> order = entries(entry.catalogue);
    const auto from = std::ranges::find(order, entry.code, &CatalogueEntry::code);
    if (from == order.end())
        return Done{};
    auto to = from;
    do { // over those out of use, which nobody sees among the others
        if (by < 0 ? to == order.begin() : to + 1 == order.end())
            return Done{};
        to += by < 0 ? -1 : 1;
    } while (entry.active && !to->active);
    by < 0 ? std::rotate(to, from, from + 1) : std::rotate(from, from + 1, to + 1);
    return inOneChange(m_workspace, Permission::Administer, entry.unitId, u"catalogue_entry.moved"_s,
        [&](Change& change) -> Outcome {
            int position = 0;
            for (const CatalogueEntry& placed : order) {
                CatalogueEntry edited = placed;
                edited.position = ++position;
                QStringList merged;
                if (const Errors faults = change.edit(placed, edited, merged); !faults.empty())
                    return faults;
            }
            return Done{};
        });
}

} // namespace hoanhap::services
