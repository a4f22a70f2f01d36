// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/edited/EditedReports.h"

#include "domain/reports/Report.h"
#include "domain/users/Account.h"
#include "services/records/Change.h"
#include "services/records/ScanContent.h"
#include "storage/records/AttachmentContents.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;

namespace {

const QString editedEntity = u"edited_report"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

} // namespace

EditedReports::EditedReports(Workspace& workspace)
    : RecordScans(workspace, {editedEntity, Permission::WriteReports})
{
}

Result<Attachment> EditedReports::keepWord(const Uuid& report, const QString& path)
{
    const std::optional<Uuid> unit = unitOf(report);
    if (!unit)
        return Error{errors::notFound};
    if (const Outcome allowed = workspace().allow(Permission::WriteReports, *unit); !allowed)
        return allowed.errors();
    const Result<QByteArray> content = contentToKeep(path, mostBytes);
    if (!content)
        return content.errors();
    if (const auto text = document::readWord(*content); !text)
        return text.errors();
    Result<Attachment> edited = attachmentOf(path, *content);
    if (!edited)
        return edited.errors();
    edited->ownerEntity = editedEntity;
    edited->ownerId = report;
    edited->mediaType = wordType;
    return inOneChange(workspace(), Permission::WriteReports, *unit, u"report.edited_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            change.add(*edited);
            storage::AttachmentContents(workspace().session()).put(edited->id, *content);
            return *edited;
        });
}

QString EditedReports::broughtBackBy(const domain::Attachment& edited)
{
    const auto account = workspace().stores().of<domain::Account>().find(edited.createdBy);
    return account ? account->fullName : QString();
}

Result<document::WordText> EditedReports::textOf(const Attachment& edited)
{
    if (const Outcome allowed = workspace().allow(Permission::ViewReports, edited.unitId); !allowed)
        return allowed.errors();
    if (edited.ownerEntity != editedEntity)
        return Error{errors::notFound};
    return document::readWord(storage::AttachmentContents(workspace().session()).get(edited.id));
}

std::optional<Uuid> EditedReports::unitOf(const Uuid& report)
{
    const auto stands = workspace().stores().of<domain::Report>().find(report);
    return stands ? std::optional(stands->unitId) : std::nullopt;
}

} // namespace hoanhap::services
