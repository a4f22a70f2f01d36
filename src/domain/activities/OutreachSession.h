// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A session of counselling or outreach. (buổi tư vấn, tuyên truyền)
struct OutreachSession : Record
{
    QString kind; ///< catalogue session-kinds
    QString topic;
    std::optional<QDate> heldOn;
    QString place;
    QString areaCode;
    std::optional<Uuid> planTaskId;
    QString programme;
    QString content; ///< what was told and asked, for the minutes
    QString note;
};

template <>
struct Fields<OutreachSession>
{
    static constexpr std::string_view entity = "outreach_session";
    static constexpr auto all = TypedList{
        field("kind", &OutreachSession::kind),
        field("topic", &OutreachSession::topic),
        field("held_on", &OutreachSession::heldOn),
        field("place", &OutreachSession::place),
        field("area_code", &OutreachSession::areaCode),
        field("plan_task_id", &OutreachSession::planTaskId),
        field("programme", &OutreachSession::programme),
        field("content", &OutreachSession::content),
        field("note", &OutreachSession::note),
    };
};

/// Who held a session and with whom. (đơn vị tổ chức, phối hợp)
struct SessionPartner : Record
{
    Uuid sessionId;
    QString role; ///< organiser, partner
    int position = 0;
    std::optional<Uuid> partnerUnitId;
    QString name;
};

template <>
struct Fields<SessionPartner>
{
    static constexpr std::string_view entity = "session_partner";
    static constexpr auto all = TypedList{
        field("session_id", &SessionPartner::sessionId),
        field("role", &SessionPartner::role),
        field("position", &SessionPartner::position),
        field("partner_unit_id", &SessionPartner::partnerUnitId),
        field("name", &SessionPartner::name),
    };
};

/// A person of the register at a session. (người tham dự)
struct SessionParticipant : Record
{
    Uuid sessionId;
    Uuid personId;
    QString attendance; ///< catalogue attendance-outcomes
    QString result; ///< catalogue session-results
    QString needKind; ///< which need the result is about; catalogue need-kinds
    QString absenceReason; ///< in words; whose reason it was tells the attendance
    QString note;
};

template <>
struct Fields<SessionParticipant>
{
    static constexpr std::string_view entity = "session_participant";
    static constexpr auto all = TypedList{
        field("session_id", &SessionParticipant::sessionId),
        field("person_id", &SessionParticipant::personId),
        field("attendance", &SessionParticipant::attendance),
        field("result", &SessionParticipant::result),
        field("need_kind", &SessionParticipant::needKind),
        field("absence_reason", &SessionParticipant::absenceReason),
        field("note", &SessionParticipant::note),
    };
};

/// People at a session known by their number alone. (số người tham dự theo nhóm)
struct SessionHeadCount : Record
{
    Uuid sessionId;
    QString groupCode; ///< catalogue learner-groups
    QString sex;
    int people = 0;
};

template <>
struct Fields<SessionHeadCount>
{
    static constexpr std::string_view entity = "session_head_count";
    static constexpr auto all = TypedList{
        field("session_id", &SessionHeadCount::sessionId),
        field("group_code", &SessionHeadCount::groupCode),
        field("sex", &SessionHeadCount::sex),
        field("people", &SessionHeadCount::people),
    };
};

} // namespace hoanhap::domain
