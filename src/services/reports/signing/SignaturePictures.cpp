// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/signing/SignaturePictures.h"

#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "domain/organisation/Signer.h"
#include "services/records/Change.h"
#include "services/records/ScanContent.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/signing/SigningErrorCodes.h"
#include "storage/records/AttachmentContents.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attachment;
using domain::Permission;
using domain::Report;
using domain::ReportState;
using domain::Signer;

namespace {

std::vector<Attachment> keptOf(Workspace& workspace, const Uuid& signer)
{
    auto kept = workspace.stores().of<Attachment>().whereEqual("owner_id", signer.toString());
    std::erase_if(
        kept, [](const Attachment& file) { return file.ownerEntity != domain::entityName<Signer>(); });
    return kept;
}

/// Pixels are counted before room is made for them: a small file may tell of a huge picture.
Result<QImage> decoded(const QByteArray& content, const QString& path)
{
    const QString type = mediaTypeOf(content);
    if (type != "image/png"_L1 && type != "image/jpeg"_L1)
        return Error{errors::signing::noPicture, {}, {path}};
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer, type == "image/png"_L1 ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > SignaturePictures::mostPixels || size.height() > SignaturePictures::mostPixels)
        return Error{
            errors::signing::tooManyPixels, {}, {path, QString::number(SignaturePictures::mostPixels)}};
    const QImage image = reader.read();
    if (image.isNull())
        return Error{errors::signing::noPicture, {}, {path}};
    return image;
}

QImage onWhite(const QImage& image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

} // namespace

Result<std::optional<Attachment>> SignaturePictures::of(const Uuid& signer)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const auto kept = keptOf(m_workspace, signer);
    return kept.empty() ? std::nullopt : std::optional(kept.back());
}

Result<Attachment> SignaturePictures::keep(const Uuid& signer, const QString& path)
{
    const auto stands = m_workspace.stores().of<Signer>().find(signer);
    if (!stands || stands->deletedAt)
        return Error{errors::signing::noSigner};
    if (const Outcome allowed = m_workspace.allow(Permission::SignReports, stands->unitId); !allowed)
        return allowed.errors();
    const Result<QByteArray> content = contentToKeep(path, mostBytes);
    if (!content)
        return content.errors();
    if (const auto image = decoded(*content, path); !image)
        return image.errors();
    Result<Attachment> picture = attachmentOf(path, *content);
    if (!picture)
        return picture.errors();
    picture->ownerEntity = domain::entityName<Signer>();
    picture->ownerId = signer;
    return inOneChange(m_workspace, Permission::SignReports, stands->unitId, u"signer.signature_kept"_s,
        [&](Change& change) -> Result<Attachment> {
            for (const Attachment& before : keptOf(m_workspace, signer))
                change.bury<Attachment>(before.id);
            change.add(*picture);
            storage::AttachmentContents(m_workspace.session()).put(picture->id, *content);
            return *picture;
        });
}

Outcome SignaturePictures::remove(const Uuid& signer)
{
    const auto kept = keptOf(m_workspace, signer);
    if (kept.empty())
        return Error{errors::signing::noneKept};
    return inOneChange(m_workspace, Permission::SignReports, kept.back().unitId,
        u"signer.signature_removed"_s, [&](Change& change) -> Outcome {
            for (const Attachment& picture : kept)
                change.bury<Attachment>(picture.id);
            return Done{};
        });
}

std::optional<QImage> SignaturePictures::shown(const Uuid& signer)
{
    const auto kept = of(signer);
    if (!kept || !*kept)
        return std::nullopt;
    const auto image =
        decoded(storage::AttachmentContents(m_workspace.session()).get((*kept)->id), (*kept)->name);
    return image ? std::optional(onWhite(*image)) : std::nullopt;
}

Result<QImage> SignaturePictures::pictureFor(const Report& report)
{
    if (report.state != ReportState::Signed && report.state != ReportState::Issued)
        return Error{errors::signing::notSigned};
    if (!report.signerId)
        return Error{errors::signing::noneKept};
    const std::optional<QImage> picture = shown(*report.signerId);
    if (!picture)
        return Error{errors::signing::noneKept};
    return *picture;
}

bool SignaturePictures::hasPictureFor(const Report& report)
{
    if ((report.state != ReportState::Signed && report.state != ReportState::Issued) || !report.signerId)
        return false;
    const auto kept = of(*report.signerId);
    return kept && *kept;
}

Result<ReportService::Exported> SignaturePictures::exportTo(
    const domain::ReportVersion& version, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    FrozenReports frozen(m_workspace);
    const auto report = m_workspace.stores().of<Report>().find(version.reportId);
    const auto newest = frozen.newest(version.reportId);
    if (!report || !newest)
        return Error{errors::notFound};
    if (newest->id != version.id) // its signer may have been another
        return Error{errors::signing::notSigned};
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const auto picture = pictureFor(*report);
    if (!picture)
        return picture.errors();
    auto page = frozen.documentOf(version);
    if (!page)
        return page.errors();
    page->signature.picture = *picture;
    const document::Pages pages = document::paginate(*page);
    return ReportService(m_workspace)
        .writeOut(*report, document::render(*page, pages, *format), static_cast<int>(pages.size()), path);
}

} // namespace hoanhap::services
