// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/RecordScans.h"

#include "services/people/KeepingErrorCodes.h"
#include "services/records/NotedFile.h"
#include "services/records/SaveRecord.h"
#include "services/records/ScanContent.h"
#include "storage/records/AttachmentContents.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;

RecordScans::RecordScans(Workspace& workspace, Owners owners)
    : m_workspace(workspace)
    , m_owners(std::move(owners))
{
}

Result<std::vector<Attachment>> RecordScans::of(const Uuid& owner)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto files = m_workspace.stores().of<Attachment>().whereEqual("owner_id", owner.toString());
    std::erase_if(files, [&](const Attachment& file) { return file.ownerEntity != m_owners.entity; });
    return files;
}

Result<Attachment> RecordScans::keep(const Uuid& owner, const QString& path)
{
    const std::optional<Uuid> unit = unitOf(owner);
    if (!unit)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(m_owners.keeping, *unit); !allowed)
        return allowed.errors();
    const Result<QByteArray> content = contentToKeep(path, mostBytes);
    if (!content)
        return content.errors();
    if (mediaTypeOf(*content).isEmpty())
        return Error{errors::scanUnknownForm, {}, {path}};
    if (!isWhole(*content))
        return Error{keeping::paperCutShort, {}, {path}};
    Result<Attachment> scan = attachmentOf(path, *content);
    if (!scan)
        return scan.errors();
    scan->ownerEntity = m_owners.entity;
    scan->ownerId = owner;
    return inOneChange(m_workspace, m_owners.keeping, *unit, m_owners.entity + u".scan_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            change.add(*scan);
            storage::AttachmentContents(m_workspace.session()).put(scan->id, *content);
            return *scan;
        });
}

Outcome RecordScans::remove(const Uuid& scan)
{
    const std::optional<Attachment> found = m_workspace.stores().of<Attachment>().find(scan);
    if (!found || found->ownerEntity != m_owners.entity)
        return Error{errors::notFound};
    return binRecord<Attachment>(m_workspace, m_owners.keeping, scan);
}

Outcome RecordScans::copyTo(const Attachment& scan, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export, scan.unitId); !allowed)
        return allowed.errors();
    return writeNoted(m_workspace, path, storage::AttachmentContents(m_workspace.session()).get(scan.id),
        {m_owners.entity + u".scan_exported"_s, scan.unitId, u"attachment"_s, scan.id, std::nullopt});
}

} // namespace hoanhap::services
