// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// One learner on one day. (điểm danh)
struct Attendance : Record
{
    Uuid enrolmentId;
    Uuid classId;
    Uuid personId;
    std::optional<QDate> day;
    QString state; ///< full, part, absent
};

template <>
struct Fields<Attendance>
{
    static constexpr std::string_view entity = "attendance";
    static constexpr auto all = TypedList{
        field("enrolment_id", &Attendance::enrolmentId),
        field("class_id", &Attendance::classId),
        field("person_id", &Attendance::personId),
        field("day", &Attendance::day),
        field("state", &Attendance::state),
    };
};

/// A guest of a class on one day. (điểm danh học viên ngoài sổ)
struct GuestAttendance : Record
{
    Uuid guestId;
    Uuid classId;
    std::optional<QDate> day;
    QString state; ///< full, part, absent
};

template <>
struct Fields<GuestAttendance>
{
    static constexpr std::string_view entity = "guest_attendance";
    static constexpr auto all = TypedList{
        field("guest_id", &GuestAttendance::guestId),
        field("class_id", &GuestAttendance::classId),
        field("day", &GuestAttendance::day),
        field("state", &GuestAttendance::state),
    };
};

/// A certificate given. (chứng chỉ)
struct Certificate : Record
{
    Uuid enrolmentId;
    Uuid classId;
    Uuid personId;
    QString kind;
    QString number;
    QString registerNumber;
    std::optional<QDate> issuedOn;
};

template <>
struct Fields<Certificate>
{
    static constexpr std::string_view entity = "certificate";
    static constexpr auto all = TypedList{
        field("enrolment_id", &Certificate::enrolmentId),
        field("class_id", &Certificate::classId),
        field("person_id", &Certificate::personId),
        field("kind", &Certificate::kind),
        field("number", &Certificate::number),
        field("register_number", &Certificate::registerNumber),
        field("issued_on", &Certificate::issuedOn),
    };
};

/// What a class costs, by item. (kinh phí lớp)
struct ClassFunding : Record
{
    Uuid classId;
    QString item;
    QString source; ///< catalogue funding-sources
    qint64 amount = 0; ///< đồng
};

template <>
struct Fields<ClassFunding>
{
    static constexpr std::string_view entity = "class_funding";
    static constexpr auto all = TypedList{
        field("class_id", &ClassFunding::classId),
        field("item", &ClassFunding::item),
        field("source", &ClassFunding::source),
        field("amount", &ClassFunding::amount),
    };
};

} // namespace hoanhap::domain
