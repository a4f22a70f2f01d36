// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/rendering/DocumentFile.h"
#include "domain/reports/ReportLife.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// Reports as they were submitted, signed and issued: their pages, files, figures and the records behind
/// them, never counted anew. Rights: ViewReports, for the records ViewPeople, for files Export.
class FrozenReports
{
public:
    explicit FrozenReports(Workspace& workspace) : m_workspace(workspace) { }

    /// The version made last; nothing where the report was never submitted.
    std::optional<domain::ReportVersion> newest(const Uuid& report);
    /// The page of a version, with number and day where the report was issued with it.
    Result<document::OfficialDocument> documentOf(const domain::ReportVersion& version);
    /// The prose of a version by section.
    Result<Narrative> narrativeOf(const domain::ReportVersion& version);
    Result<std::vector<domain::ReportFigure>> figuresOf(const Uuid& version);
    Result<std::vector<domain::CountedRecord>> recordsOf(const domain::ReportFigure& figure);
    /// For signing first, then as issued; Word before PDF.
    Result<std::vector<domain::ReportFile>> filesOf(const Uuid& version);
    Result<QByteArray> contentOf(const domain::ReportFile& file);

    /// Writes a report out: a draft as it would print now, any other as it was frozen; Word and PDF are then
    /// the very files that were kept.
    Result<ReportService::Exported> exportTo(const Uuid& report, const QString& path);
    Result<ReportService::Exported> exportTo(const domain::ReportVersion& version, const QString& path);

    struct Recognised
    {
        domain::Report report;
        int version = 0;
        domain::FileStage stage = domain::FileStage::Signing;
        QString format;
        bool latest = true; ///< false: taken back or replaced since
    };
    /// Which report these bytes are; lifecycle.unknown_file where they are none, not to a byte.
    Result<Recognised> verify(const QByteArray& bytes);

private:
    Result<QByteArray> bytesOf(const domain::ReportVersion& version, const document::OfficialDocument& page,
        document::FileFormat format);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
