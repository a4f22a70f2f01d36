// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/plan/DispatchDirection.h"

namespace hoanhap::domain {

/// A letter in or out. (công văn)
struct Dispatch : Record
{
    DispatchDirection direction = DispatchDirection::In;
    QString number;
    std::optional<QDate> issuedOn;
    QString issuer;
    QString subject;
    QString kind; ///< Nghị định 30/2020, Điều 7
    std::optional<QDate> receivedOn;
    std::optional<QDate> deadline;
    std::optional<Uuid> planId;
    std::optional<Uuid> answersDispatchId;
    std::optional<int> asksReportYear;
    QString note;
};

template <>
struct Fields<Dispatch>
{
    static constexpr std::string_view entity = "dispatch";
    static constexpr auto all = TypedList{
        field("direction", &Dispatch::direction),
        field("number", &Dispatch::number),
        field("issued_on", &Dispatch::issuedOn),
        field("issuer", &Dispatch::issuer),
        field("subject", &Dispatch::subject),
        field("kind", &Dispatch::kind),
        field("received_on", &Dispatch::receivedOn),
        field("deadline", &Dispatch::deadline),
        field("plan_id", &Dispatch::planId),
        field("answers_dispatch_id", &Dispatch::answersDispatchId),
        field("asks_report_year", &Dispatch::asksReportYear),
        field("note", &Dispatch::note),
    };
};

} // namespace hoanhap::domain
