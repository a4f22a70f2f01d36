// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A standing under penal law; a person may have several at once (TT 10/2024/TT-BCA, Điều 15.3). (tình trạng
/// pháp lý)
struct LegalStatus : Record
{
    Uuid personId;
    QString kind; ///< catalogue legal-status-kinds
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate; ///< end of the term
    QString offence;
    QString offenceArticle; ///< Bộ luật Hình sự
    QString offenceGroup; ///< catalogue offence-groups
    QString judgmentNumber;
    std::optional<QDate> judgmentDate;
    QString court;
    QString penalty; ///< catalogue
    std::optional<int> sentenceYears;
    std::optional<int> sentenceMonths;
    std::optional<int> sentenceDays;
    std::optional<int> probationMonths; ///< BLHS Điều 65
    std::optional<QDate> arrestedOn;
    std::optional<QDate> sentenceEndsOn; ///< as judged; an amnesty or early release comes before it
    std::optional<QDate> releasedOn;
    QString placeServed;
    QString certificateNumber; ///< PT70, PT72
    std::optional<QDate> certificateDate;
    QString supervisingArea;
    QString policeGroup; ///< A, B, C, D: TT 10/2024/TT-BCA
    std::optional<QDate> expungedOn; ///< by document only
    std::optional<QDate> endedOn;
    QString endReason;
    QString note;
};

template <>
struct Fields<LegalStatus>
{
    static constexpr std::string_view entity = "legal_status";
    static constexpr auto all = TypedList{
        field("person_id", &LegalStatus::personId),
        field("kind", &LegalStatus::kind),
        field("from_date", &LegalStatus::fromDate),
        field("to_date", &LegalStatus::toDate),
        field("offence", &LegalStatus::offence),
        field("offence_article", &LegalStatus::offenceArticle),
        field("offence_group", &LegalStatus::offenceGroup),
        field("judgment_number", &LegalStatus::judgmentNumber),
        field("judgment_date", &LegalStatus::judgmentDate),
        field("court", &LegalStatus::court),
        field("penalty", &LegalStatus::penalty),
        field("sentence_years", &LegalStatus::sentenceYears),
        field("sentence_months", &LegalStatus::sentenceMonths),
        field("sentence_days", &LegalStatus::sentenceDays),
        field("probation_months", &LegalStatus::probationMonths),
        field("arrested_on", &LegalStatus::arrestedOn),
        field("sentence_ends_on", &LegalStatus::sentenceEndsOn),
        field("released_on", &LegalStatus::releasedOn),
        field("place_served", &LegalStatus::placeServed),
        field("certificate_number", &LegalStatus::certificateNumber),
        field("certificate_date", &LegalStatus::certificateDate),
        field("supervising_area", &LegalStatus::supervisingArea),
        field("police_group", &LegalStatus::policeGroup),
        field("expunged_on", &LegalStatus::expungedOn),
        field("ended_on", &LegalStatus::endedOn),
        field("end_reason", &LegalStatus::endReason),
        field("note", &LegalStatus::note),
    };
};

} // namespace hoanhap::domain
