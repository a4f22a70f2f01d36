// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/LearnerRules.h"

#include "domain/training/TrainingErrorCodes.h"
#include "domain/training/rules/ClassLimits.h"
#include "domain/training/rules/GuestRules.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
namespace faults = errors::training;
using OtherClass = ClassSurroundings::OtherClass;

namespace {

QString dayInFigures(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : u"…"_s;
}

/// Of a class without a last day nobody knows when it ends: it is taken to last `longest` days.
bool meet(const std::optional<QDate>& oneFirst, const std::optional<QDate>& oneLast,
    const std::optional<QDate>& otherFirst, const std::optional<QDate>& otherLast)
{
    constexpr int longest = 90; // days; courses under three months are the rule
    if (!oneFirst || !otherFirst)
        return false;
    return *oneFirst <= otherLast.value_or(otherFirst->addDays(longest))
        && *otherFirst <= oneLast.value_or(oneFirst->addDays(longest));
}

class LearnerCheck
{
public:
    LearnerCheck(const ClassFile& file, const ClassSurroundings& known) : m_file(file), m_known(known) { }

    Findings findings()
    {
        for (size_t i = 0; i < m_file.enrolments.size(); ++i) {
            m_prefix = rowPrefix<Enrolment>(i);
            checkSupport(m_file.enrolments[i]);
            checkOverlap(m_file.enrolments[i]);
            checkAge(m_file.enrolments[i]);
        }
        for (size_t i = 0; i < m_file.certificates.size(); ++i) {
            m_prefix = rowPrefix<Certificate>(i);
            checkNumbers(m_file.certificates[i], u"number"_s);
        }
        for (size_t i = 0; i < m_file.guests.size(); ++i) {
            m_prefix = rowPrefix<ClassGuest>(i);
            if (const std::optional<Certificate> given = certificateOf(m_file.guests[i]))
                checkNumbers(*given, u"certificate_number"_s);
        }
        checkHours();
        append(m_findings.warnings, doubtsAboutLimits(m_file, m_known.rates));
        return m_findings;
    }

private:
    void checkSupport(const Enrolment& learner)
    {
        if (!learner.supported)
            return;
        const OtherClass* before = nullptr;
        int times = 0;
        for (const OtherClass& other : m_known.otherClasses)
            if (other.person == learner.personId && other.supported) {
                before = &other;
                ++times;
            }
        if (before && learner.supportGround != supportgrounds::workLost)
            error(faults::supportTwice, u"supported"_s, {before->name});
        else if (times >= m_known.rates.supportsMost)
            error(faults::supportTooOften, u"supported"_s, {QString::number(m_known.rates.supportsMost)});
    }
    void checkOverlap(const Enrolment& learner)
    {
        const VocationalClass& here = m_file.vocationalClass;
        const bool left = learner.state == EnrolmentState::Dropped && learner.finishedOn;
        for (const OtherClass& other : m_known.otherClasses)
            if (other.person == learner.personId
                && meet(here.startsOn, left ? learner.finishedOn : here.endsOn, other.startsOn,
                    other.leftOn ? other.leftOn : other.endsOn))
                warn(faults::classesOverlap, u"person_id"_s,
                    {other.name, dayInFigures(other.startsOn), dayInFigures(other.endsOn)});
    }
    void checkAge(const Enrolment& learner)
    {
        const std::optional<QDate> first =
            learner.enrolledOn ? learner.enrolledOn : m_file.vocationalClass.startsOn;
        if (!first)
            return;
        const text::PartialDate birth = m_known.births.value(learner.personId);
        if (!birth.isEmpty() && birth.ageOn(*first) < m_known.rates.entryAge)
            error(faults::learnerTooYoung, u"person_id"_s,
                {QString::number(birth.ageOn(*first)), QString::number(m_known.rates.entryAge)});
    }
    void checkNumbers(const Certificate& certificate, const QString& field)
    {
        const QString here = text::fold(m_file.vocationalClass.institution);
        for (const auto& known : m_known.certificates) {
            const bool sameSchool = text::fold(known.institution) == here;
            if (!certificate.number.isEmpty() && known.number == certificate.number) {
                if (sameSchool)
                    error(faults::certificateNumberTaken, field, {known.className});
                else
                    warn(faults::certificateNumberElsewhere, field, {known.className, known.institution});
            }
            // Each school counts its own register of certificates.
            if (sameSchool && !certificate.registerNumber.isEmpty()
                && known.registerNumber == certificate.registerNumber)
                error(faults::registerNumberTaken, u"register_number"_s, {known.className});
        }
    }
    void checkHours()
    {
        const std::optional<int> hours = m_file.vocationalClass.hours;
        if (hours && *hours < m_known.hoursLeast)
            m_findings.warnings.push_back({faults::hoursTooFew, u"hours"_s,
                {QString::number(*hours), QString::number(m_known.hoursLeast)}});
    }
    void error(ErrorCode code, const QString& field, const QStringList& arguments)
    {
        m_findings.errors.push_back({code, m_prefix + field, arguments});
    }
    void warn(ErrorCode code, const QString& field, const QStringList& arguments)
    {
        m_findings.warnings.push_back({code, m_prefix + field, arguments});
    }

    const ClassFile& m_file;
    const ClassSurroundings& m_known;
    Findings m_findings;
    QString m_prefix;
};

} // namespace

Findings checkAgainstRegister(const ClassFile& file, const ClassSurroundings& known)
{
    return LearnerCheck(file, known).findings();
}

} // namespace hoanhap::domain
