// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/bars/PersonBars.h"

#include "services/people/PersonService.h"

namespace hoanhap::services {

std::vector<domain::WorkBar> workBarsOf(Workspace& workspace, const Uuid& person, QDate day)
{
    const Result<domain::PersonFile> file = PersonService(workspace).load(person);
    if (!file)
        return {};
    return domain::workBarsOn(file->statuses, file->penalties, day);
}

} // namespace hoanhap::services
