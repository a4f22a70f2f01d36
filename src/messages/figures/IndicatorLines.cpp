// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/figures/IndicatorLines.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace hoanhap::messages {

namespace {

constexpr std::array lines{
    IndicatorLine{"people_managed", QT_TRANSLATE_NOOP("Names", "People managed at the end"),
        QT_TRANSLATE_NOOP(
            "Names", "People with a standing legal status on the last day whose file is not closed.")},
    IndicatorLine{"people_received", QT_TRANSLATE_NOOP("Names", "People received"),
        QT_TRANSLATE_NOOP("Names", "People whose first legal status begins in the period.")},
    IndicatorLine{"people_closed", QT_TRANSLATE_NOOP("Names", "People no longer managed"),
        QT_TRANSLATE_NOOP("Names", "People whose file was closed in the period.")},
    IndicatorLine{"people_with_helper", QT_TRANSLATE_NOOP("Names", "Managed people with a helper"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end for whom somebody who helps is named.")},
    IndicatorLine{"work_stable", QT_TRANSLATE_NOOP("Names", "Managed people with stable work"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end whose newest work situation is stable work.")},
    IndicatorLine{"work_unstable", QT_TRANSLATE_NOOP("Names", "Managed people with unstable work"),
        QT_TRANSLATE_NOOP(
            "Names", "People managed at the end whose newest work situation is unstable work.")},
    IndicatorLine{"work_none", QT_TRANSLATE_NOOP("Names", "Managed people without work"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end whose newest work situation is no work.")},
    IndicatorLine{"readiness_ready", QT_TRANSLATE_NOOP("Names", "Managed people ready for work"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end who were last noted as ready for work.")},
    IndicatorLine{"readiness_needs_support",
        QT_TRANSLATE_NOOP("Names", "Managed people who need support first"),
        QT_TRANSLATE_NOOP(
            "Names", "People managed at the end who were last noted as needing support before work.")},
    IndicatorLine{"readiness_not_able", QT_TRANSLATE_NOOP("Names", "Managed people not able to work"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end who were last noted as not able to work.")},
    IndicatorLine{"readiness_declined", QT_TRANSLATE_NOOP("Names", "Managed people who decline support"),
        QT_TRANSLATE_NOOP("Names", "People managed at the end who were last noted as declining support.")},
    IndicatorLine{"reoffended", QT_TRANSLATE_NOOP("Names", "People who offended again"),
        QT_TRANSLATE_NOOP("Names", "As the police tell it; the program never counts it.")},
    IndicatorLine{"needs_surveyed", QT_TRANSLATE_NOOP("Names", "People surveyed for needs"),
        QT_TRANSLATE_NOOP("Names", "People who were asked for their needs in the period.")},
    IndicatorLine{"needs_training", QT_TRANSLATE_NOOP("Names", "Open needs: training"),
        QT_TRANSLATE_NOOP("Names", "People with a need for training that is open at the end.")},
    IndicatorLine{"needs_job", QT_TRANSLATE_NOOP("Names", "Open needs: work"),
        QT_TRANSLATE_NOOP("Names", "People with a need for work that is open at the end.")},
    IndicatorLine{"needs_loan", QT_TRANSLATE_NOOP("Names", "Open needs: loan"),
        QT_TRANSLATE_NOOP("Names", "People with a need for a loan that is open at the end.")},
    IndicatorLine{"needs_legal_papers", QT_TRANSLATE_NOOP("Names", "Open needs: legal papers"),
        QT_TRANSLATE_NOOP("Names", "People with a need for legal papers that is open at the end.")},
    IndicatorLine{"needs_psychological", QT_TRANSLATE_NOOP("Names", "Open needs: psychological help"),
        QT_TRANSLATE_NOOP("Names", "People with a need for psychological help that is open at the end.")},
    IndicatorLine{"needs_none", QT_TRANSLATE_NOOP("Names", "People surveyed who need nothing"),
        QT_TRANSLATE_NOOP("Names", "People who were asked in the period and said that they need nothing.")},
    IndicatorLine{"needs_declined", QT_TRANSLATE_NOOP("Names", "People who declined help"),
        QT_TRANSLATE_NOOP("Names", "People who declined help with a need in the period.")},
    IndicatorLine{"legal_help", QT_TRANSLATE_NOOP("Names", "People helped with legal papers"),
        QT_TRANSLATE_NOOP("Names", "People whose need for legal papers was met in the period.")},
    IndicatorLine{"outreach_events", QT_TRANSLATE_NOOP("Names", "Counselling and outreach sessions"),
        QT_TRANSLATE_NOOP("Names", "Sessions of counselling and outreach held in the period.")},
    IndicatorLine{"information_events", QT_TRANSLATE_NOOP("Names", "Information events"),
        QT_TRANSLATE_NOOP("Names", "Of these sessions the talks, outreach and media events.")},
    IndicatorLine{"counselled_people", QT_TRANSLATE_NOOP("Names", "People counselled"),
        QT_TRANSLATE_NOOP("Names", "People of the register who came to a session in the period, each once.")},
    IndicatorLine{"counselled_turns", QT_TRANSLATE_NOOP("Names", "Turns of counselling"),
        QT_TRANSLATE_NOOP(
            "Names", "People of the register at the sessions of the period, as often as they came.")},
    IndicatorLine{"absent_excused", QT_TRANSLATE_NOOP("Names", "Absences with an acceptable reason"),
        QT_TRANSLATE_NOOP("Names",
            "People of the register who did not come to a session of the period, for a reason that was "
            "accepted, as often as it was.")},
    IndicatorLine{"absent_other", QT_TRANSLATE_NOOP("Names", "Absences for another reason of the person"),
        QT_TRANSLATE_NOOP("Names",
            "People of the register who did not come to a session of the period for another reason of their "
            "own or who were not reached, as often as it was.")},
    IndicatorLine{"absent_ours", QT_TRANSLATE_NOOP("Names", "Absences for a reason of the office"),
        QT_TRANSLATE_NOOP("Names",
            "People of the register who could not come to a session of the period because the office stood "
            "in the way, as often as it was.")},
    IndicatorLine{"counselled_head_count", QT_TRANSLATE_NOOP("Names", "Turns of counselling by head count"),
        QT_TRANSLATE_NOOP(
            "Names", "People at the sessions of the period who are known by their number alone.")},
    IndicatorLine{"counselled_people_cumulative",
        QT_TRANSLATE_NOOP("Names", "People counselled since the plan began"),
        QT_TRANSLATE_NOOP(
            "Names", "People of the register who came to a session since the plan began, each once.")},
    IndicatorLine{"classes", QT_TRANSLATE_NOOP("Names", "Classes"),
        QT_TRANSLATE_NOOP("Names", "Vocational classes that begin in the period, without cancelled ones.")},
    IndicatorLine{"learners", QT_TRANSLATE_NOOP("Names", "Learners"),
        QT_TRANSLATE_NOOP("Names", "Learners of these classes: from the register, guests and head counts.")},
    IndicatorLine{"learners_registered", QT_TRANSLATE_NOOP("Names", "Learners from the register"),
        QT_TRANSLATE_NOOP("Names", "Learners of these classes who are people of the register.")},
    IndicatorLine{"learners_guests", QT_TRANSLATE_NOOP("Names", "Learners who are guests"),
        QT_TRANSLATE_NOOP("Names", "Learners of these classes entered by name who are not in the register.")},
    IndicatorLine{"learners_head_count", QT_TRANSLATE_NOOP("Names", "Learners by head count"),
        QT_TRANSLATE_NOOP("Names", "Learners of these classes who are known by their number alone.")},
    IndicatorLine{"learners_released", QT_TRANSLATE_NOOP("Names", "Learners who served a sentence"),
        QT_TRANSLATE_NOOP("Names",
            "Learners of these classes who served a prison sentence, were pardoned or released early: people "
            "of the register with such a status, guests and head counts of that group.")},
    IndicatorLine{"completed", QT_TRANSLATE_NOOP("Names", "Learners who completed"),
        QT_TRANSLATE_NOOP("Names", "Learners from the register who completed a class in the period.")},
    IndicatorLine{"completed_guests", QT_TRANSLATE_NOOP("Names", "Guests who completed"),
        QT_TRANSLATE_NOOP("Names", "Learners outside the register who completed a class in the period.")},
    IndicatorLine{"trained_people", QT_TRANSLATE_NOOP("Names", "People trained"),
        QT_TRANSLATE_NOOP("Names", "People of the register who completed a class in the period, each once.")},
    IndicatorLine{"certificates", QT_TRANSLATE_NOOP("Names", "Certificates"),
        QT_TRANSLATE_NOOP("Names", "Certificates issued in the period to learners from the register.")},
    IndicatorLine{"certificates_guests", QT_TRANSLATE_NOOP("Names", "Certificates of guests"),
        QT_TRANSLATE_NOOP("Names", "Certificates issued in the period to learners outside the register.")},
    IndicatorLine{"training_million", QT_TRANSLATE_NOOP("Names", "Cost of classes, million đồng"),
        QT_TRANSLATE_NOOP("Names", "Funds entered for the classes that begin in the period.")},
    IndicatorLine{"trained_people_cumulative",
        QT_TRANSLATE_NOOP("Names", "People trained since the plan began"),
        QT_TRANSLATE_NOOP(
            "Names", "People of the register who completed a class since the plan began, each once.")},
    IndicatorLine{"referral_turns", QT_TRANSLATE_NOOP("Names", "Turns of referral"),
        QT_TRANSLATE_NOOP("Names", "Referrals to work in the period.")},
    IndicatorLine{"referred_people", QT_TRANSLATE_NOOP("Names", "People referred"),
        QT_TRANSLATE_NOOP("Names", "People referred to work in the period, each once.")},
    IndicatorLine{"hired_people", QT_TRANSLATE_NOOP("Names", "People hired"),
        QT_TRANSLATE_NOOP("Names",
            "People who began work in the period after a referral, or as their own employer or "
            "abroad.")},
    IndicatorLine{"followed_3m", QT_TRANSLATE_NOOP("Names", "People asked after 3 months"),
        QT_TRANSLATE_NOOP("Names",
            "People who were asked in the period whether they still work 3 months after they "
            "began.")},
    IndicatorLine{"employed_3m", QT_TRANSLATE_NOOP("Names", "People at work after 3 months"),
        QT_TRANSLATE_NOOP("Names", "Of those asked after 3 months the people who still work.")},
    IndicatorLine{"followed_6m", QT_TRANSLATE_NOOP("Names", "People asked after 6 months"),
        QT_TRANSLATE_NOOP("Names",
            "People who were asked in the period whether they still work 6 months after they "
            "began.")},
    IndicatorLine{"employed_6m", QT_TRANSLATE_NOOP("Names", "People at work after 6 months"),
        QT_TRANSLATE_NOOP("Names", "Of those asked after 6 months the people who still work.")},
    IndicatorLine{"loans", QT_TRANSLATE_NOOP("Names", "Loans"),
        QT_TRANSLATE_NOOP("Names", "Loans paid out in the period.")},
    IndicatorLine{"loan_people", QT_TRANSLATE_NOOP("Names", "People with a loan"),
        QT_TRANSLATE_NOOP("Names", "People to whom a loan was paid out in the period, each once.")},
    IndicatorLine{"loan_amount", QT_TRANSLATE_NOOP("Names", "Loans, đồng"),
        QT_TRANSLATE_NOOP("Names", "Amounts of the loans paid out in the period.")},
    IndicatorLine{"loan_million", QT_TRANSLATE_NOOP("Names", "Loans, million đồng"),
        QT_TRANSLATE_NOOP("Names", "Amounts of the loans paid out in the period, in million đồng.")},
    IndicatorLine{"hired_people_cumulative", QT_TRANSLATE_NOOP("Names", "People hired since the plan began"),
        QT_TRANSLATE_NOOP("Names", "People who began work since the plan began, each once.")},
    IndicatorLine{"loan_people_cumulative",
        QT_TRANSLATE_NOOP("Names", "People with a loan since the plan began"),
        QT_TRANSLATE_NOOP("Names", "People to whom a loan was paid out since the plan began, each once.")},
};

} // namespace

const IndicatorLine* indicatorLine(const QString& key)
{
    const auto found = std::ranges::find_if(
        lines, [&](const IndicatorLine& line) { return key == QLatin1String(line.key); });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace hoanhap::messages
