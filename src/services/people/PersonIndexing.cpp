// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonIndexing.h"

#include "domain/areas/Area.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "storage/people/SearchText.h"

namespace hoanhap::services {

storage::PersonIndexEntry indexEntryOf(Workspace& workspace, const domain::PersonFile& file)
{
    storage::PersonIndexEntry entry = storage::entryOf(file);
    for (const domain::Residence& residence : file.residences) {
        if (residence.validTo)
            continue;
        entry.nearby << residence.hamlet;
        if (const auto area = workspace.stores().of<domain::Area>().find(areaId(residence.areaCode)))
            entry.nearby << area->name;
    }
    return entry;
}

} // namespace hoanhap::services
