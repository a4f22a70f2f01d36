// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Somebody who gives work. (người sử dụng lao động)
struct Employer : Record
{
    QString name;
    QString kind;
    QString taxCode;
    QString trade;
    QString address;
    QString areaCode;
    QString contactName;
    QString phone;
    QString email;
    bool hiredBefore = false;
    std::optional<int> releasedShare; ///< Quyết định 22/2023/QĐ-TTg
    QString note;
};

template <>
struct Fields<Employer>
{
    static constexpr std::string_view entity = "employer";
    static constexpr auto all = TypedList{
        field("name", &Employer::name),
        field("kind", &Employer::kind),
        field("tax_code", &Employer::taxCode),
        field("trade", &Employer::trade),
        field("address", &Employer::address),
        field("area_code", &Employer::areaCode),
        field("contact_name", &Employer::contactName),
        field("phone", &Employer::phone),
        field("email", &Employer::email),
        field("hired_before", &Employer::hiredBefore),
        field("released_share", &Employer::releasedShare),
        field("note", &Employer::note),
    };
};

/// Whom to speak to there, beside the contact of its own line. (người liên hệ)
struct EmployerContact : Record
{
    Uuid employerId;
    QString name;
    QString jobTitle;
    QString phone;
};

template <>
struct Fields<EmployerContact>
{
    static constexpr std::string_view entity = "employer_contact";
    static constexpr auto all = TypedList{
        field("employer_id", &EmployerContact::employerId),
        field("name", &EmployerContact::name),
        field("job_title", &EmployerContact::jobTitle),
        field("phone", &EmployerContact::phone),
    };
};

/// Work on offer. (vị trí tuyển dụng)
struct Vacancy : Record
{
    Uuid employerId;
    QString occupation;
    QString title;
    int openings = 0;
    std::optional<qint64> wageFrom; ///< đồng
    std::optional<qint64> wageTo; ///< đồng
    QString education; ///< code; the least asked for
    QString requirements;
    std::optional<QDate> openUntil;
    QString state; ///< open, closed
};

template <>
struct Fields<Vacancy>
{
    static constexpr std::string_view entity = "vacancy";
    static constexpr auto all = TypedList{
        field("employer_id", &Vacancy::employerId),
        field("occupation", &Vacancy::occupation),
        field("title", &Vacancy::title),
        field("openings", &Vacancy::openings),
        field("wage_from", &Vacancy::wageFrom),
        field("wage_to", &Vacancy::wageTo),
        field("education", &Vacancy::education),
        field("requirements", &Vacancy::requirements),
        field("open_until", &Vacancy::openUntil),
        field("state", &Vacancy::state),
    };
};

} // namespace hoanhap::domain
