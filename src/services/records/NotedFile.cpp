// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/NotedFile.h"

#include "document/rendering/DocumentFile.h"
#include "services/records/Change.h"

namespace hoanhap::services {

void noteFile(Workspace& workspace, const FileNote& note)
{
    (void)asOneChange(workspace, note.unit, note.action, [&](Change& change) -> Outcome {
        change.mention(note.entity, note.record, note.person, note.json);
        return Done{};
    });
}

Outcome writeNoted(Workspace& workspace, const QString& path, const QByteArray& bytes, const FileNote& note)
{
    return document::writeFile(path, bytes, [&] { noteFile(workspace, note); });
}

} // namespace hoanhap::services
