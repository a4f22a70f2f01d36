// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassRules.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

void checkLearners(const ClassFile& file, Findings& findings)
{
    for (size_t i = 0; i < file.enrolments.size(); ++i)
        for (size_t j = i + 1; j < file.enrolments.size(); ++j)
            if (file.enrolments[i].personId == file.enrolments[j].personId)
                findings.errors.push_back({errors::learnerTwice, rowField(u"enrolment", j, u"person_id")});
    for (size_t i = 0; i < file.headCounts.size(); ++i)
        if (file.headCounts[i].people < 0)
            findings.errors.push_back(
                {errors::headCountNegative, rowField(u"class_head_count", i, u"people")});
    for (size_t i = 0; i < file.guests.size(); ++i)
        if (file.guests[i].fullName.isEmpty())
            findings.errors.push_back({errors::nameMissing, rowField(u"class_guest", i, u"full_name")});
    const int learners = learnersOf(file);
    const std::optional<int> seats = file.vocationalClass.seats;
    if (seats && learners > *seats)
        findings.warnings.push_back({errors::moreLearnersThanSeats, u"seats"_s,
            {QString::number(learners), QString::number(*seats)}});
}

} // namespace

int learnersOf(const ClassFile& file)
{
    const int counted = std::accumulate(file.headCounts.begin(), file.headCounts.end(), 0,
        [](int sum, const ClassHeadCount& group) { return sum + group.people; });
    return static_cast<int>(file.enrolments.size() + file.guests.size()) + counted;
}

Findings checkClassFile(ClassFile& file)
{
    Findings findings;
    findings.errors = normaliseTexts(file.vocationalClass);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        const QString entity = QString::fromLatin1(
            Fields<Row>::entity.data(), static_cast<qsizetype>(Fields<Row>::entity.size()));
        for (size_t i = 0; i < rows.size(); ++i) {
            const Errors faults = normaliseTexts(rows[i], rowField(entity, i, u""));
            findings.errors.insert(findings.errors.end(), faults.begin(), faults.end());
        }
    });
    const VocationalClass& known = file.vocationalClass;
    if (known.occupation.isEmpty())
        findings.errors.push_back({errors::occupationMissing, u"occupation"_s});
    const bool organised =
        std::any_of(file.partners.begin(), file.partners.end(), [](const ClassPartner& partner) {
            return partner.role == "organiser"_L1 && !partner.name.isEmpty();
        });
    if (!organised)
        findings.errors.push_back({errors::organiserMissing, u"organiser"_s});
    if (known.startsOn && known.endsOn && *known.endsOn < *known.startsOn)
        findings.errors.push_back({errors::datesBackwards, u"ends_on"_s,
            {known.startsOn->toString(Qt::ISODate), known.endsOn->toString(Qt::ISODate)}});
    if (!known.startsOn)
        findings.errors.push_back({errors::dayMissing, u"starts_on"_s});
    checkLearners(file, findings);
    return findings;
}

} // namespace hoanhap::domain
