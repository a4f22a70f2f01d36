// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/placement/ReferralState.h"

namespace hoanhap::domain {

/// A person referred to work, until the work is kept or lost. (giới thiệu việc làm)
struct Referral : Record
{
    Uuid personId;
    std::optional<Uuid> employerId;
    std::optional<Uuid> vacancyId;
    QString employerName; ///< where it is not in the list
    QString jobTitle;
    std::optional<QDate> referredOn;
    QString referredBy;
    ReferralState state = ReferralState::Referred;
    QString outcomeKind; ///< job, self_employed, abroad
    std::optional<QDate> hiredOn;
    QString contractKind;
    std::optional<qint64> monthlyWage; ///< đồng
    QString refusalReason;
    std::optional<QDate> leftOn;
    QString leaveReason;
    std::optional<Uuid> planTaskId;
    QString note;
};

template <>
struct Fields<Referral>
{
    static constexpr std::string_view entity = "referral";
    static constexpr auto all = TypedList{
        field("person_id", &Referral::personId),
        field("employer_id", &Referral::employerId),
        field("vacancy_id", &Referral::vacancyId),
        field("employer_name", &Referral::employerName),
        field("job_title", &Referral::jobTitle),
        field("referred_on", &Referral::referredOn),
        field("referred_by", &Referral::referredBy),
        field("state", &Referral::state),
        field("outcome_kind", &Referral::outcomeKind),
        field("hired_on", &Referral::hiredOn),
        field("contract_kind", &Referral::contractKind),
        field("monthly_wage", &Referral::monthlyWage),
        field("refusal_reason", &Referral::refusalReason),
        field("left_on", &Referral::leftOn),
        field("leave_reason", &Referral::leaveReason),
        field("plan_task_id", &Referral::planTaskId),
        field("note", &Referral::note),
    };
};

/// A step of a referral, dated. (diễn biến giới thiệu)
struct ReferralEvent : Record
{
    Uuid personId;
    Uuid referralId;
    ReferralState state = ReferralState::Referred;
    std::optional<QDate> happenedOn;
    QString note;
};

template <>
struct Fields<ReferralEvent>
{
    static constexpr std::string_view entity = "referral_event";
    static constexpr auto all = TypedList{
        field("person_id", &ReferralEvent::personId),
        field("referral_id", &ReferralEvent::referralId),
        field("state", &ReferralEvent::state),
        field("happened_on", &ReferralEvent::happenedOn),
        field("note", &ReferralEvent::note),
    };
};

/// Is the person still at work, so many months on. (theo dõi sau giới thiệu)
struct FollowUp : Record
{
    Uuid personId;
    Uuid referralId;
    int months = 0;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;
    QString workState;
    QString note;
};

template <>
struct Fields<FollowUp>
{
    static constexpr std::string_view entity = "follow_up";
    static constexpr auto all = TypedList{
        field("person_id", &FollowUp::personId),
        field("referral_id", &FollowUp::referralId),
        field("months", &FollowUp::months),
        field("due_on", &FollowUp::dueOn),
        field("done_on", &FollowUp::doneOn),
        field("work_state", &FollowUp::workState),
        field("note", &FollowUp::note),
    };
};

} // namespace hoanhap::domain
