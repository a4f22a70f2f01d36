// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/reports/ReportState.h"

namespace hoanhap::domain {

/// What a report was when it was signed. (phiên bản báo cáo)
struct ReportVersion : Record
{
    Uuid reportId;
    int version = 0;
    ReportState state = ReportState::Draft;
    std::optional<QDateTime> madeAt;
    QString content; ///< JSON of the document
    QString sha256Docx;
    QString sha256Pdf;
};

template <>
struct Fields<ReportVersion>
{
    static constexpr std::string_view entity = "report_version";
    static constexpr auto all = TypedList{
        field("report_id", &ReportVersion::reportId),
        field("version", &ReportVersion::version),
        field("state", &ReportVersion::state),
        field("made_at", &ReportVersion::madeAt),
        field("content", &ReportVersion::content),
        field("sha256_docx", &ReportVersion::sha256Docx),
        field("sha256_pdf", &ReportVersion::sha256Pdf),
    };
};

/// A figure as the report states it. (số liệu trong báo cáo)
struct ReportFigure : Record
{
    std::optional<Uuid> versionId; ///< none: of the draft, where a figure is overruled
    Uuid reportId;
    QString indicator;
    QString breakdown; ///< the row or column of an annex; empty for the whole
    qint64 value = 0;
    std::optional<qint64> overruledValue;
    QString note;
};

template <>
struct Fields<ReportFigure>
{
    static constexpr std::string_view entity = "report_figure";
    static constexpr auto all = TypedList{
        field("version_id", &ReportFigure::versionId),
        field("report_id", &ReportFigure::reportId),
        field("indicator", &ReportFigure::indicator),
        field("breakdown", &ReportFigure::breakdown),
        field("value", &ReportFigure::value),
        field("overruled_value", &ReportFigure::overruledValue),
        field("note", &ReportFigure::note),
    };
};

/// A record behind a figure. (hồ sơ được đếm)
struct CountedRecord : Record
{
    Uuid figureId;
    QString entity;
    Uuid recordId;
    std::optional<Uuid> personId;
    qint64 amount = 1; ///< what it adds to the figure
    QString parts; ///< where it stood in the cells of the annexes: "status=amnesty;sex=female"
};

template <>
struct Fields<CountedRecord>
{
    static constexpr std::string_view entity = "counted_record";
    static constexpr auto all = TypedList{
        field("figure_id", &CountedRecord::figureId),
        field("entity", &CountedRecord::entity),
        field("record_id", &CountedRecord::recordId),
        field("person_id", &CountedRecord::personId),
        field("amount", &CountedRecord::amount),
        field("parts", &CountedRecord::parts),
    };
};

} // namespace hoanhap::domain
