// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/training/EnrolmentState.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::domain {

/// Who organises a class and with whom, in their order. (đơn vị tổ chức, phối hợp)
struct ClassPartner : Record
{
    Uuid classId;
    QString role; ///< organiser, partner
    int position = 0;
    std::optional<Uuid> partnerUnitId;
    QString name; ///< as the report writes it
};

template <>
struct Fields<ClassPartner>
{
    static constexpr std::string_view entity = "class_partner";
    static constexpr auto all = TypedList{
        field("class_id", &ClassPartner::classId),
        field("role", &ClassPartner::role),
        field("position", &ClassPartner::position),
        field("partner_unit_id", &ClassPartner::partnerUnitId),
        field("name", &ClassPartner::name),
    };
};

/// A person of the register in a class. (học viên)
struct Enrolment : Record
{
    Uuid classId;
    Uuid personId;
    EnrolmentState state = EnrolmentState::Enrolled;
    std::optional<QDate> enrolledOn;
    std::optional<QDate> finishedOn;
    QString result;
    QString dropReason;
    bool supported = false; ///< once a person: Quyết định 46/2015/QĐ-TTg
    QString supportGround; ///< why it may be given; time served alone is none: Quyết định 46/2015/QĐ-TTg
    std::optional<int> distanceKm; ///< travel is paid from 15 km on: Quyết định 46/2015/QĐ-TTg
    QString note;
};

template <>
struct Fields<Enrolment>
{
    static constexpr std::string_view entity = "enrolment";
    static constexpr auto all = TypedList{
        field("class_id", &Enrolment::classId),
        field("person_id", &Enrolment::personId),
        field("state", &Enrolment::state),
        field("enrolled_on", &Enrolment::enrolledOn),
        field("finished_on", &Enrolment::finishedOn),
        field("result", &Enrolment::result),
        field("drop_reason", &Enrolment::dropReason),
        field("supported", &Enrolment::supported),
        field("support_ground", &Enrolment::supportGround),
        field("distance_km", &Enrolment::distanceKm),
        field("note", &Enrolment::note),
    };
};

/// A learner who is not in the register. (học viên ngoài sổ)
struct ClassGuest : Record
{
    Uuid classId;
    QString fullName;
    text::PartialDate birth;
    QString sex;
    QString groupCode; ///< catalogue learner-groups
    EnrolmentState state = EnrolmentState::Enrolled;
    std::optional<QDate> finishedOn;
    QString result;
    QString dropReason;
    QString certificateKind;
    QString certificateNumber;
    QString registerNumber;
    std::optional<QDate> certifiedOn;
    QString note;
};

template <>
struct Fields<ClassGuest>
{
    static constexpr std::string_view entity = "class_guest";
    static constexpr auto all = TypedList{
        field("class_id", &ClassGuest::classId),
        field("full_name", &ClassGuest::fullName),
        field("birth", &ClassGuest::birth),
        field("sex", &ClassGuest::sex),
        field("group_code", &ClassGuest::groupCode),
        field("state", &ClassGuest::state),
        field("finished_on", &ClassGuest::finishedOn),
        field("result", &ClassGuest::result),
        field("drop_reason", &ClassGuest::dropReason),
        field("certificate_kind", &ClassGuest::certificateKind),
        field("certificate_number", &ClassGuest::certificateNumber),
        field("register_number", &ClassGuest::registerNumber),
        field("certified_on", &ClassGuest::certifiedOn),
        field("note", &ClassGuest::note),
    };
};

/// Learners known by their number alone. (số học viên theo nhóm)
struct ClassHeadCount : Record
{
    Uuid classId;
    QString groupCode; ///< catalogue learner-groups
    QString sex;
    int people = 0;
};

template <>
struct Fields<ClassHeadCount>
{
    static constexpr std::string_view entity = "class_head_count";
    static constexpr auto all = TypedList{
        field("class_id", &ClassHeadCount::classId),
        field("group_code", &ClassHeadCount::groupCode),
        field("sex", &ClassHeadCount::sex),
        field("people", &ClassHeadCount::people),
    };
};

} // namespace hoanhap::domain
