// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/LearnerNeeds.h"

#include "services/needs/AnsweredNeeds.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ClassFile;
using domain::ClassState;
using domain::Enrolment;
using domain::EnrolmentState;

namespace {

/// Where a learner stands as far as needs go: nothing where the class answers none.
std::optional<domain::NeedState> answeredBy(const ClassFile& file, const Uuid& enrolment)
{
    const auto found = std::find_if(file.enrolments.begin(), file.enrolments.end(),
        [&](const Enrolment& learner) { return learner.id == enrolment; });
    if (found == file.enrolments.end() || found->state == EnrolmentState::Dropped
        || file.vocationalClass.state == ClassState::Cancelled)
        return std::nullopt;
    return found->state == EnrolmentState::Completed ? domain::NeedState::Met : domain::NeedState::BeingMet;
}

AnsweringAct actOf(const domain::VocationalClass& known, const Enrolment& learner, QDate today)
{
    AnsweringAct act{u"enrolment"_s, learner.id, today, domain::NeedState::BeingMet};
    if (learner.state == EnrolmentState::Completed) {
        act.state = domain::NeedState::Met;
        act.day = learner.finishedOn.value_or(known.endsOn.value_or(today));
    } else {
        act.day = learner.enrolledOn.value_or(known.startsOn.value_or(today));
    }
    return act;
}

} // namespace

Outcome tellNeeds(Change& change, const ClassFile& before, const ClassFile& now)
{
    const QDate today = change.workspace().clock().today();
    const QString entity = u"enrolment"_s;
    for (const Enrolment& learner : now.enrolments) {
        const auto answers = answeredBy(now, learner.id);
        const auto answered = answeredBy(before, learner.id);
        if (answers == answered)
            continue;
        // A course that was taken for completed by mistake: the need is open before it is answered again.
        if (answered)
            if (Outcome told = reopenNeeds(change, learner.personId, entity, learner.id); !told)
                return told;
        if (answers)
            if (Outcome told = answerNeeds(
                    change, learner.personId, {u"training"_s}, actOf(now.vocationalClass, learner, today));
                !told)
                return told;
    }
    for (const Enrolment& learner : before.enrolments)
        if (std::none_of(now.enrolments.begin(), now.enrolments.end(),
                [&](const Enrolment& other) { return other.id == learner.id; }))
            if (Outcome told = reopenNeeds(change, learner.personId, entity, learner.id); !told)
                return told;
    return Done{};
}

Outcome reopenNeedsOf(Change& change, const ClassFile& file)
{
    ClassFile nobody;
    nobody.vocationalClass = file.vocationalClass;
    return tellNeeds(change, file, nobody);
}

} // namespace hoanhap::services
