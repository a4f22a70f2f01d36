// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/attachments/PersonAttachments.h"

#include "services/people/KeepingErrorCodes.h"
#include "services/people/PersonService.h"
#include "services/records/NotedFile.h"
#include "services/records/SaveRecord.h"
#include "services/records/ScanContent.h"
#include "storage/records/AttachmentContents.h"

#include <QSet>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;

namespace {

bool isKept(const QString& mediaType)
{
    static const QSet<QString> kept{u"image/jpeg"_s, u"image/png"_s, u"application/pdf"_s};
    return kept.contains(mediaType);
}

} // namespace

Result<std::vector<Attachment>> PersonAttachments::of(const Uuid& person)
{
    if (const auto file = PersonService(m_workspace).load(person); !file)
        return file.errors();
    return m_workspace.stores().of<Attachment>().whereEqual("owner_id", person.toString());
}

bool PersonAttachments::maySeeCards() const
{
    return domain::may(m_workspace.actor().role, Permission::SeeIdentityCards);
}

bool PersonAttachments::maySee(const Attachment& attachment) const
{
    return !attachment.sensitive || maySeeCards();
}

Outcome PersonAttachments::mayOpen(const Attachment& attachment) const
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople, attachment.unitId); !allowed)
        return allowed.errors();
    if (!maySee(attachment))
        return Error{keeping::cardHeadOnly};
    return Done{};
}

Result<Attachment> PersonAttachments::keep(const Uuid& person, const QString& path, bool isCard)
{
    const Result<domain::PersonFile> owner = PersonService(m_workspace).load(person);
    if (!owner)
        return owner.errors();
    if (const Outcome allowed = m_workspace.allow(Permission::EditPeople, owner->person.unitId); !allowed)
        return allowed.errors();
    if (isCard && !maySeeCards())
        return Error{keeping::cardHeadOnly};
    const Result<QByteArray> content = contentToKeep(path, mostBytes);
    if (!content)
        return content.errors();
    if (!isKept(mediaTypeOf(*content)))
        return Error{keeping::paperUnknownForm, {}, {path}};
    if (!isWhole(*content))
        return Error{keeping::paperCutShort, {}, {path}};
    const Result<Attachment> row = attachmentOf(path, *content);
    if (!row)
        return row.errors();
    return inOneChange(m_workspace, Permission::EditPeople, owner->person.unitId, u"person.paper_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            Attachment kept = *row;
            kept.ownerEntity = u"person"_s;
            kept.ownerId = person;
            kept.sensitive = isCard;
            change.add(kept);
            storage::AttachmentContents(m_workspace.session()).put(kept.id, *content);
            return kept;
        });
}

Result<QByteArray> PersonAttachments::content(const Attachment& attachment)
{
    if (const Outcome allowed = mayOpen(attachment); !allowed)
        return allowed.errors();
    const auto read = [&] { return storage::AttachmentContents(m_workspace.session()).get(attachment.id); };
    if (!attachment.sensitive)
        return read();
    return inOneChange(m_workspace, Permission::SeeIdentityCards, attachment.unitId, u"person.card_viewed"_s,
        [&](Change& change) -> Result<QByteArray> {
            change.mention(u"attachment"_s, attachment.id, attachment.ownerId, "{}");
            return read();
        });
}

Outcome PersonAttachments::copyTo(const Attachment& attachment, const QString& path)
{
    if (const Outcome allowed = mayOpen(attachment); !allowed)
        return allowed.errors();
    if (const Outcome exports = m_workspace.allow(Permission::Export, attachment.unitId); !exports)
        return exports.errors();
    return writeNoted(m_workspace, path,
        storage::AttachmentContents(m_workspace.session()).get(attachment.id),
        {u"person.paper_exported"_s, attachment.unitId, u"attachment"_s, attachment.id, attachment.ownerId});
}

Result<Attachment> PersonAttachments::ofSomebody(const Uuid& attachment)
{
    const std::optional<Attachment> found = m_workspace.stores().of<Attachment>().find(attachment);
    if (!found || found->ownerEntity != "person"_L1)
        return Error{errors::notFound};
    if (!maySee(*found))
        return Error{keeping::cardHeadOnly};
    return *found;
}

Outcome PersonAttachments::remove(const Uuid& attachment)
{
    if (const auto found = ofSomebody(attachment); !found)
        return found.errors();
    return binRecord<Attachment>(m_workspace, Permission::EditPeople, attachment);
}

Outcome PersonAttachments::restore(const Uuid& attachment)
{
    if (const auto found = ofSomebody(attachment); !found)
        return found.errors();
    return unbinRecord<Attachment>(m_workspace, Permission::EditPeople, attachment);
}

} // namespace hoanhap::services
