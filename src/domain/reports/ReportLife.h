// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"
#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

enum class LifeStep
{
    Submitted,
    TakenBack,
    Signed,
    Issued,
    Replaced
};

template <>
struct Codes<LifeStep>
{
    static constexpr std::array<std::pair<LifeStep, std::string_view>, 5> all{{
        {LifeStep::Submitted, "submitted"},
        {LifeStep::TakenBack, "taken_back"},
        {LifeStep::Signed, "signed"},
        {LifeStep::Issued, "issued"},
        {LifeStep::Replaced, "replaced"},
    }};
};

/// One step of a report on its way; the row's stamps say who took it and when. (bước xử lý báo cáo)
struct ReportStep : Record
{
    Uuid reportId;
    int version = 0; ///< the one it was taken with
    LifeStep step = LifeStep::Submitted;
    QString note; ///< why it was taken back; of a signature its day as ISO 8601, which may be noted later

    /// The day on which the paper was signed, where somebody said so.
    std::optional<QDate> signedOn() const
    {
        const QDate day = QDate::fromString(note, Qt::ISODate);
        return step == LifeStep::Signed && day.isValid() ? std::optional(day) : std::nullopt;
    }
};

template <>
struct Fields<ReportStep>
{
    static constexpr std::string_view entity = "report_step";
    static constexpr auto all = TypedList{
        field("report_id", &ReportStep::reportId),
        field("version", &ReportStep::version),
        field("step", &ReportStep::step),
        field("note", &ReportStep::note),
    };
};

/// For signing: number and day are blank. Issued: they are in.
enum class FileStage
{
    Signing,
    Issued
};

template <>
struct Codes<FileStage>
{
    static constexpr std::array<std::pair<FileStage, std::string_view>, 2> all{{
        {FileStage::Signing, "signing"},
        {FileStage::Issued, "issued"},
    }};
};

/// One file of a version; its bytes stand in report_file_content. (tệp của báo cáo)
struct ReportFile : Record
{
    Uuid reportId;
    Uuid versionId;
    FileStage stage = FileStage::Signing;
    QString format; ///< docx, pdf
    qint64 size = 0; ///< bytes
    QString sha256; ///< hexadecimal
};

template <>
struct Fields<ReportFile>
{
    static constexpr std::string_view entity = "report_file";
    static constexpr auto all = TypedList{
        field("report_id", &ReportFile::reportId),
        field("version_id", &ReportFile::versionId),
        field("stage", &ReportFile::stage),
        field("format", &ReportFile::format),
        field("size", &ReportFile::size),
        field("sha256", &ReportFile::sha256),
    };
};

/// What somebody says beside a paragraph; no part of the report. (ý kiến góp ý)
struct ReportComment : Record
{
    Uuid reportId;
    QString sectionKey;
    int paragraph = 0; ///< its place in the section when the comment was made
    QString anchor; ///< how it began then, by which it is found again
    QString text;
    bool done = false;
};

template <>
struct Fields<ReportComment>
{
    static constexpr std::string_view entity = "report_comment";
    static constexpr auto all = TypedList{
        field("report_id", &ReportComment::reportId),
        field("section_key", &ReportComment::sectionKey),
        field("paragraph", &ReportComment::paragraph),
        field("anchor", &ReportComment::anchor),
        field("text", &ReportComment::text),
        field("done", &ReportComment::done),
    };
};

} // namespace hoanhap::domain
