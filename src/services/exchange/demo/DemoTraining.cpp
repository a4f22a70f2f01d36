// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoTraining.h"

#include "domain/training/AttendanceRules.h"
#include "domain/training/ClassRecords.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// Of the first days, as far as they have come.
void addMarks(Change& change, const domain::VocationalClass& known,
    const std::vector<domain::Enrolment>& learners, DemoDice& dice)
{
    constexpr qint64 daysMarked = 10;
    const qint64 daysPast = known.startsOn->daysTo(change.workspace().clock().today()) + 1;
    for (const domain::Enrolment& learner : learners)
        for (int i = 0; i < std::min(daysMarked, daysPast); ++i) {
            domain::Attendance mark;
            mark.enrolmentId = learner.id;
            mark.unitId = known.unitId;
            mark.classId = known.id;
            mark.personId = learner.personId;
            mark.day = known.startsOn->addDays(i);
            mark.state = dice.chance(88) ? domain::attendance::full
                : dice.chance(50)        ? domain::attendance::part
                                         : domain::attendance::absent;
            change.add(mark);
        }
}

void addCertificates(Change& change, const domain::VocationalClass& known,
    const std::vector<domain::Enrolment>& learners, DemoDice& dice)
{
    const int series = dice.below(1'000'000);
    int count = 0;
    for (const domain::Enrolment& learner : learners) {
        if (learner.state != domain::EnrolmentState::Completed)
            continue;
        domain::Certificate given;
        given.enrolmentId = learner.id;
        given.unitId = known.unitId;
        given.classId = known.id;
        given.personId = learner.personId;
        given.kind = u"training"_s;
        given.number = u"ĐT.%1.%2"_s.arg(series, 6, 10, QChar(u'0')).arg(++count, 2, 10, QChar(u'0'));
        given.registerNumber = u"%1/%2"_s.arg(count).arg(series);
        given.issuedOn = std::min(known.endsOn->addDays(5), change.workspace().clock().today());
        change.add(given);
    }
}

/// Two items that together stay below what the law gives for a learner.
void addCosts(Change& change, const domain::VocationalClass& known, qint64 learners, DemoDice& dice)
{
    constexpr qint64 share = 25'000; // đồng for a learner
    for (const auto& [item, source] : {std::pair(u"Thù lao giảng dạy"_s, u"provincial"_s),
             {u"Nguyên vật liệu thực hành"_s, u"district"_s}}) {
        domain::ClassFunding cost;
        cost.unitId = known.unitId;
        cost.classId = known.id;
        cost.item = item;
        cost.source = source;
        cost.amount = learners * share * (10 + dice.below(30));
        change.add(cost);
    }
}

} // namespace

void addCourseOf(Change& change, const domain::VocationalClass& known,
    const std::vector<domain::Enrolment>& learners, DemoDice& dice)
{
    constexpr int shareWithMarks = 20; // in a hundred
    addCertificates(change, known, learners, dice);
    addCosts(change, known, std::ssize(learners), dice);
    if (dice.chance(shareWithMarks))
        addMarks(change, known, learners, dice);
}

} // namespace hoanhap::services
