// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportService.h"

#include <QImage>

namespace hoanhap::services {

/// The picture of a signer's signature, kept inside the register, and copies of signed reports that bear it.
/// The files kept of a report stay as they are. Who signs reports or administers keeps pictures.
class SignaturePictures
{
public:
    explicit SignaturePictures(Workspace& workspace) : m_workspace(workspace) { }

    static constexpr qint64 mostBytes = 2'000'000;
    static constexpr int mostPixels = 4000; ///< a side

    Result<std::optional<domain::Attachment>> of(const Uuid& signer);
    /// As it goes on paper: what lets the paper through is white. Nothing where none is kept.
    std::optional<QImage> shown(const Uuid& signer);
    /// PNG or JPEG, known by its content; takes the place of the one before.
    Result<domain::Attachment> keep(const Uuid& signer, const QString& path);
    Outcome remove(const Uuid& signer);

    /// For a report that is signed or issued.
    Result<QImage> pictureFor(const domain::Report& report);
    /// Whether there is one to be put on the report.
    bool hasPictureFor(const domain::Report& report);

    /// A copy of a signed or issued report with the picture on it; by its bytes it is not the file that was
    /// kept. The old file at `path` stays whole when writing fails.
    Result<ReportService::Exported> exportTo(const domain::ReportVersion& version, const QString& path);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
