// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

void checkEnrolment(const ClassFile& file, size_t row, Findings& findings)
{
    const Enrolment& enrolment = file.enrolments[row];
    const QString prefix = rowPrefix<Enrolment>(row);
    if (enrolment.personId.isNull())
        findings.errors.push_back({errors::personMissing, prefix + u"person_id"_s});
    else if (std::any_of(file.enrolments.begin(), file.enrolments.begin() + static_cast<std::ptrdiff_t>(row),
                 [&](const Enrolment& other) { return other.personId == enrolment.personId; }))
        findings.errors.push_back({errors::learnerTwice, prefix + u"person_id"_s});
    checkOrder(enrolment.enrolledOn, enrolment.finishedOn, prefix + u"finished_on"_s, findings.errors);
}

void checkLearners(const ClassFile& file, Findings& findings)
{
    for (size_t i = 0; i < file.enrolments.size(); ++i)
        checkEnrolment(file, i, findings);
    for (size_t i = 0; i < file.headCounts.size(); ++i)
        if (file.headCounts[i].people < 0)
            findings.errors.push_back(
                {errors::headCountNegative, rowPrefix<ClassHeadCount>(i) + u"people"_s});
    for (size_t i = 0; i < file.guests.size(); ++i)
        if (file.guests[i].fullName.isEmpty())
            findings.errors.push_back({errors::nameMissing, rowPrefix<ClassGuest>(i) + u"full_name"_s});
    const int learners = learnersOf(file);
    const std::optional<int> seats = file.vocationalClass.seats;
    if (seats && learners > *seats)
        findings.warnings.push_back({errors::moreLearnersThanSeats, u"seats"_s,
            {QString::number(learners), QString::number(*seats)}});
}

void checkClass(const VocationalClass& known, Findings& findings)
{
    if (known.occupation.isEmpty())
        findings.errors.push_back({errors::occupationMissing, u"occupation"_s});
    if (!known.startsOn)
        findings.errors.push_back({errors::dayMissing, u"starts_on"_s});
    checkOrder(known.startsOn, known.endsOn, u"ends_on"_s, findings.errors);
    if (known.seats.value_or(0) < 0)
        findings.errors.push_back({errors::headCountNegative, u"seats"_s});
}

Errors normaliseFile(ClassFile& file)
{
    Errors faults = normaliseTexts(file.vocationalClass);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        for (size_t i = 0; i < rows.size(); ++i) {
            append(faults, normaliseTexts(rows[i], rowPrefix<Row>(i)));
        }
    });
    return faults;
}

} // namespace

int learnersOf(const ClassFile& file)
{
    const int counted = std::accumulate(file.headCounts.begin(), file.headCounts.end(), 0,
        [](int sum, const ClassHeadCount& group) { return sum + group.people; });
    return static_cast<int>(file.enrolments.size() + file.guests.size()) + counted;
}

Findings checkClassFile(ClassFile& file, QDate today)
{
    Findings findings{normaliseFile(file), {}};
    checkClass(file.vocationalClass, findings);
    if (file.vocationalClass.state == ClassState::Planned && file.vocationalClass.endsOn < today
        && file.vocationalClass.endsOn)
        findings.warnings.push_back({errors::plannedClassOver, u"state"_s});
    const bool organised =
        std::any_of(file.partners.begin(), file.partners.end(), [](const ClassPartner& partner) {
            return partner.role == "organiser"_L1 && !partner.name.isEmpty();
        });
    if (!organised)
        findings.errors.push_back({errors::organiserMissing, u"organiser"_s});
    checkLearners(file, findings);
    return findings;
}

} // namespace hoanhap::domain
