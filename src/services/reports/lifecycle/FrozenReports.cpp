// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/FrozenReports.h"

#include "document/layout/Paginator.h"
#include "services/records/Change.h"
#include "services/reports/lifecycle/FrozenContent.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "storage/reports/ReportFileContents.h"

#include <QCryptographicHash>
#include <algorithm>
#include <utility>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;
using domain::ReportFile;
using domain::ReportState;
using domain::ReportVersion;

namespace {

QByteArray sumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

std::optional<ReportVersion> FrozenReports::newest(const Uuid& report)
{
    const auto all = m_workspace.stores().of<ReportVersion>().whereEqual("report_id", report.toString());
    const auto last = std::ranges::max_element(all, {}, &ReportVersion::version);
    return last == all.end() ? std::nullopt : std::optional(*last);
}

Result<document::OfficialDocument> FrozenReports::documentOf(const ReportVersion& version)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    document::OfficialDocument page = contentIn(version).page;
    const std::optional<Report> report = m_workspace.stores().of<Report>().find(version.reportId);
    if (version.state == ReportState::Issued && report && report->issuedOn)
        page = numbered(std::move(page), report->number, *report->issuedOn);
    return page;
}

Result<Narrative> FrozenReports::narrativeOf(const ReportVersion& version)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    return contentIn(version).narrative;
}

Result<std::vector<domain::ReportFigure>> FrozenReports::figuresOf(const Uuid& version)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    return m_workspace.stores().of<domain::ReportFigure>().whereEqual("version_id", version.toString());
}

Result<std::vector<domain::CountedRecord>> FrozenReports::recordsOf(const domain::ReportFigure& figure)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return m_workspace.stores().of<domain::CountedRecord>().whereEqual("figure_id", figure.id.toString());
}

Result<std::vector<ReportFile>> FrozenReports::filesOf(const Uuid& version)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto files = m_workspace.stores().of<ReportFile>().whereEqual("version_id", version.toString());
    std::ranges::sort(files, {}, [](const ReportFile& file) {
        return std::pair(file.stage == domain::FileStage::Issued, file.format);
    });
    return files;
}

Result<QByteArray> FrozenReports::contentOf(const ReportFile& file)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    return storage::ReportFileContents(m_workspace.session()).get(file.id);
}

Result<QByteArray> FrozenReports::bytesOf(
    const ReportVersion& version, const document::OfficialDocument& page, document::FileFormat format)
{
    const bool kept = format == document::FileFormat::Docx || format == document::FileFormat::Pdf;
    if (!kept)
        return document::render(page, document::paginate(page), format);
    const auto files = filesOf(version.id);
    if (!files)
        return files.errors();
    const QString wanted = format == document::FileFormat::Docx ? u"docx"_s : u"pdf"_s;
    const auto stage =
        version.state == ReportState::Issued ? domain::FileStage::Issued : domain::FileStage::Signing;
    for (const ReportFile& file : *files)
        if (file.format == wanted && file.stage == stage)
            return contentOf(file);
    return Error{errors::notFound};
}

Result<ReportService::Exported> FrozenReports::exportTo(const Uuid& report, const QString& path)
{
    const auto draft = ReportService(m_workspace).find(report);
    if (!draft)
        return draft.errors();
    const std::optional<ReportVersion> version = newest(report);
    if (draft->report.state == ReportState::Draft || !version)
        return ReportService(m_workspace).exportTo(draft->report, draft->narrative, path);
    return exportTo(*version, path);
}

Result<ReportService::Exported> FrozenReports::exportTo(const ReportVersion& version, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    const auto report = m_workspace.stores().of<Report>().find(version.reportId);
    if (!report)
        return Error{errors::notFound};
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const auto page = documentOf(version);
    if (!page)
        return page.errors();
    const Result<QByteArray> bytes = bytesOf(version, *page, *format);
    if (!bytes)
        return bytes.errors();
    const int pages = static_cast<int>(document::paginate(*page).size());
    return ReportService(m_workspace).writeOut(*report, *bytes, pages, path);
}

Result<FrozenReports::Recognised> FrozenReports::verify(const QByteArray& bytes)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const QString sum = QString::fromLatin1(sumOf(bytes));
    for (const ReportFile& file : m_workspace.stores().of<ReportFile>().whereEqual("sha256", sum)) {
        const auto report = m_workspace.stores().of<Report>().find(file.reportId);
        const auto version = m_workspace.stores().of<ReportVersion>().find(file.versionId);
        if (!report || !version)
            continue;
        const auto last = newest(file.reportId);
        const bool replaced = !m_workspace.stores()
                                   .of<Report>()
                                   .whereEqual("replaces_report_id", report->id.toString())
                                   .empty();
        const bool stands = report->state != ReportState::Draft && last->id == version->id && !replaced;
        return Recognised{*report, version->version, file.stage, file.format, stands};
    }
    return Error{errors::lifecycle::unknownFile};
}

} // namespace hoanhap::services
