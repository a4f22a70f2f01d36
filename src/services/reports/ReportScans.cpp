// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportScans.h"

#include "document/rendering/DocumentFile.h"
#include "domain/reports/Report.h"
#include "services/records/SaveRecord.h"
#include "services/records/ScanContent.h"
#include "storage/records/AttachmentContents.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;

Result<std::vector<Attachment>> ReportScans::of(const Uuid& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    return m_workspace.stores().of<Attachment>().whereEqual("owner_id", report.toString());
}

Result<Attachment> ReportScans::keep(const Uuid& report, const QString& path)
{
    const std::optional<domain::Report> stands = m_workspace.stores().of<domain::Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(Permission::NumberReports, stands->unitId); !allowed)
        return allowed.errors();
    const Result<QByteArray> content = contentToKeep(path, mostBytes);
    if (!content)
        return content.errors();
    if (mediaTypeOf(*content).isEmpty())
        return Error{errors::scanUnknownForm, {}, {path}};
    Result<Attachment> scan = attachmentOf(path, *content);
    if (!scan)
        return scan.errors();
    scan->ownerEntity = u"report"_s;
    scan->ownerId = report;
    return inOneChange(m_workspace, Permission::NumberReports, stands->unitId, u"report.scan_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            change.add(*scan);
            storage::AttachmentContents(m_workspace.session()).put(scan->id, *content);
            return *scan;
        });
}

Outcome ReportScans::remove(const Uuid& scan)
{
    const std::optional<Attachment> found = m_workspace.stores().of<Attachment>().find(scan);
    if (!found || found->ownerEntity != "report"_L1)
        return Error{errors::notFound};
    return binRecord<Attachment>(m_workspace, Permission::NumberReports, scan);
}

Outcome ReportScans::copyTo(const Attachment& scan, const QString& path)
{
    return inOneChange(m_workspace, Permission::Export, scan.unitId, u"report.scan_exported"_s,
        [&](Change& change) -> Outcome {
            change.mention(u"attachment"_s, scan.id, std::nullopt, "{}");
            return document::writeFile(path, storage::AttachmentContents(m_workspace.session()).get(scan.id));
        });
}

} // namespace hoanhap::services
