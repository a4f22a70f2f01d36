// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/reports/ReportState.h"

namespace hoanhap::domain {

/// A report from its draft to its issue. (báo cáo)
struct Report : Record
{
    QString kind; ///< code of a kind of report, report-kinds.json
    int year = 0;
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate;
    Uuid ofUnitId;
    std::optional<Uuid> planId;
    std::optional<Uuid> requestDispatchId;
    std::optional<Uuid> signerId;
    ReportState state = ReportState::Draft;
    QString number; ///< given after the signature: Nghị định 30/2020, Điều 15
    std::optional<QDate> issuedOn;
    std::optional<int> documentMonth;
    std::optional<Uuid> replacesReportId;
    QString addressees; ///< Kính gửi, one a line
    QString annexes; ///< codes of the annexes it carries, in their order, with blanks between
    QString drafterInitials; ///< on the line of what the office keeps (chữ viết tắt tên người soạn thảo)

    /// What the report counts: the calendar year where it says nothing else.
    QDate firstDay() const { return fromDate.value_or(QDate(year, 1, 1)); }
    QDate lastDay() const { return toDate.value_or(QDate(year, 12, 31)); }
    /// On which letterhead and signer are looked up.
    QDate paperDay() const { return issuedOn.value_or(lastDay()); }
};

template <>
struct Fields<Report>
{
    static constexpr std::string_view entity = "report";
    static constexpr auto all = TypedList{
        field("kind", &Report::kind),
        field("year", &Report::year),
        field("from_date", &Report::fromDate),
        field("to_date", &Report::toDate),
        field("of_unit_id", &Report::ofUnitId),
        field("plan_id", &Report::planId),
        field("request_dispatch_id", &Report::requestDispatchId),
        field("signer_id", &Report::signerId),
        field("state", &Report::state),
        field("number", &Report::number),
        field("issued_on", &Report::issuedOn),
        field("document_month", &Report::documentMonth),
        field("replaces_report_id", &Report::replacesReportId),
        field("addressees", &Report::addressees),
        field("annexes", &Report::annexes),
        field("drafter_initials", &Report::drafterInitials),
    };
};

/// The prose of one section. (phần thuyết minh)
struct ReportSection : Record
{
    Uuid reportId;
    QString sectionKey;
    QString paragraphs; ///< one paragraph a line
    QString unseen; ///< marks of the paragraphs taken over that nobody has looked at, with blanks between
};

template <>
struct Fields<ReportSection>
{
    static constexpr std::string_view entity = "report_section";
    static constexpr auto all = TypedList{
        field("report_id", &ReportSection::reportId),
        field("section_key", &ReportSection::sectionKey),
        field("paragraphs", &ReportSection::paragraphs),
        field("unseen", &ReportSection::unseen),
    };
};

} // namespace hoanhap::domain
