// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportScans.h"

#include "document/rendering/DocumentFile.h"
#include "domain/reports/Report.h"
#include "services/records/SaveRecord.h"
#include "storage/records/AttachmentContents.h"
#include "text/letters/Normalise.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;

namespace {

QString mediaTypeOf(const QByteArray& content)
{
    static const std::array known{std::pair(QByteArray("%PDF-"), u"application/pdf"_s),
        std::pair(QByteArray("\xFF\xD8\xFF"), u"image/jpeg"_s),
        std::pair(QByteArray("\x89PNG\r\n\x1A\n"), u"image/png"_s),
        std::pair(QByteArray("II*\0", 4), u"image/tiff"_s),
        std::pair(QByteArray("MM\0*", 4), u"image/tiff"_s)};
    for (const auto& [beginning, type] : known)
        if (content.startsWith(beginning))
            return type;
    return {};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{errors::fileMissing, {}, {path}};
    QByteArray content = file.read(ReportScans::mostBytes + 1);
    if (content.size() > ReportScans::mostBytes)
        return Error{errors::scanTooLarge, {}, {path, QString::number(ReportScans::mostBytes / 1'000'000)}};
    if (mediaTypeOf(content).isEmpty())
        return Error{errors::scanUnknownForm, {}, {path}};
    return content;
}

} // namespace

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
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.errors();
    const Result<QString> name = text::normaliseLine(QFileInfo(path).fileName());
    if (!name)
        return name.errors();
    Attachment scan;
    scan.ownerEntity = u"report"_s;
    scan.ownerId = report;
    scan.name = *name;
    scan.mediaType = mediaTypeOf(*content);
    scan.size = content->size();
    scan.sha256 = QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    return inOneChange(m_workspace, Permission::NumberReports, stands->unitId, u"report.scan_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            change.add(scan);
            storage::AttachmentContents(m_workspace.session()).put(scan.id, *content);
            return scan;
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
