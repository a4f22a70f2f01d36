// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/training/ClassState.h"

namespace hoanhap::domain {

/// A vocational class. (lớp đào tạo nghề)
struct VocationalClass : Record
{
    QString code;
    QString name;
    QString occupation; ///< as the report writes it
    QString level; ///< catalogue training-levels
    QString institution;
    QString place;
    QString areaCode;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<int> hours;
    std::optional<int> seats;
    QString programme;
    QString fundingSource;
    std::optional<Uuid> planTaskId;
    QString decisionNumber;
    std::optional<QDate> decisionDate;
    QString recognitionNumber;
    std::optional<QDate> recognitionDate;
    ClassState state = ClassState::Planned;
    QString note;
};

template <>
struct Fields<VocationalClass>
{
    static constexpr std::string_view entity = "vocational_class";
    static constexpr auto all = TypedList{
        field("code", &VocationalClass::code),
        field("name", &VocationalClass::name),
        field("occupation", &VocationalClass::occupation),
        field("level", &VocationalClass::level),
        field("institution", &VocationalClass::institution),
        field("place", &VocationalClass::place),
        field("area_code", &VocationalClass::areaCode),
        field("starts_on", &VocationalClass::startsOn),
        field("ends_on", &VocationalClass::endsOn),
        field("hours", &VocationalClass::hours),
        field("seats", &VocationalClass::seats),
        field("programme", &VocationalClass::programme),
        field("funding_source", &VocationalClass::fundingSource),
        field("plan_task_id", &VocationalClass::planTaskId),
        field("decision_number", &VocationalClass::decisionNumber),
        field("decision_date", &VocationalClass::decisionDate),
        field("recognition_number", &VocationalClass::recognitionNumber),
        field("recognition_date", &VocationalClass::recognitionDate),
        field("state", &VocationalClass::state),
        field("note", &VocationalClass::note),
    };
};

} // namespace hoanhap::domain
