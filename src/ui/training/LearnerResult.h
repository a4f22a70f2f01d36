// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"

namespace hoanhap::ui {

/// What became of a learner, and the certificate: one line where the register has two rows, or one of a
/// guest.
struct LearnerResult : domain::Record
{
    Uuid personId; ///< of a guest the guest's own identifier, which is that of the line too
    domain::EnrolmentState state = domain::EnrolmentState::Enrolled;
    std::optional<QDate> finishedOn;
    QString result;
    QString dropReason;
    QString certificateNumber;
    QString registerNumber;
    std::optional<QDate> issuedOn;
};

/// Lines of the learners, with the certificate of each, then of the guests; `id` is that of the enrolment or
/// the guest. A guest who was never stored has no line yet.
std::vector<LearnerResult> resultsOf(const domain::ClassFile& file);

/// Puts what the lines say back into learners, guests and certificates; a line without number, register
/// number and day has none. New certificates are of `kind`.
void takeResults(const std::vector<LearnerResult>& results, const QString& kind, domain::ClassFile& file);

} // namespace hoanhap::ui

namespace hoanhap::domain {

template <>
struct Fields<ui::LearnerResult>
{
    static constexpr std::string_view entity = "enrolment";
    static constexpr auto all = TypedList{
        field("person_id", &ui::LearnerResult::personId),
        field("state", &ui::LearnerResult::state),
        field("finished_on", &ui::LearnerResult::finishedOn),
        field("result", &ui::LearnerResult::result),
        field("drop_reason", &ui::LearnerResult::dropReason),
        field("number", &ui::LearnerResult::certificateNumber),
        field("register_number", &ui::LearnerResult::registerNumber),
        field("issued_on", &ui::LearnerResult::issuedOn),
    };
};

} // namespace hoanhap::domain
