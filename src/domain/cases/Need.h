// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/cases/NeedState.h"

namespace hoanhap::domain {

/// What a person asked for or was found to need. (nhu cầu hỗ trợ)
struct Need : Record
{
    Uuid personId;
    QString kind; ///< catalogue need-kinds
    QString occupation;
    std::optional<QDate> surveyedOn;
    QString source;
    NeedState state = NeedState::Open;
    std::optional<QDate> closedOn;
    QString declineReason;
    QString metByEntity;
    std::optional<Uuid> metById;
    QString note;
};

template <>
struct Fields<Need>
{
    static constexpr std::string_view entity = "need";
    static constexpr auto all = TypedList{
        field("person_id", &Need::personId),
        field("kind", &Need::kind),
        field("occupation", &Need::occupation),
        field("surveyed_on", &Need::surveyedOn),
        field("source", &Need::source),
        field("state", &Need::state),
        field("closed_on", &Need::closedOn),
        field("decline_reason", &Need::declineReason),
        field("met_by_entity", &Need::metByEntity),
        field("met_by_id", &Need::metById),
        field("note", &Need::note),
    };
};

} // namespace hoanhap::domain
