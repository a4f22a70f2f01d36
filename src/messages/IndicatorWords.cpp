// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/IndicatorWords.h"

#include "foundation/Error.h"
#include "text/numbers/Numbers.h"

#include <QCoreApplication>
#include <QHash>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;

namespace {

struct IndicatorWords
{
    const char* name;
    const char* definition;
};

const QHash<QString, IndicatorWords>& indicatorWords()
{
    static const QHash<QString, IndicatorWords> words{
        {u"people_managed"_s,
            {QT_TRANSLATE_NOOP("Names", "People managed at the end"),
                QT_TRANSLATE_NOOP("Names",
                    "People with a standing legal status on the last day whose file is not closed.")}},
        {u"people_received"_s,
            {QT_TRANSLATE_NOOP("Names", "People received"),
                QT_TRANSLATE_NOOP("Names", "People whose first legal status begins in the period.")}},
        {u"people_closed"_s,
            {QT_TRANSLATE_NOOP("Names", "People no longer managed"),
                QT_TRANSLATE_NOOP("Names", "People whose file was closed in the period.")}},
        {u"people_with_helper"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people with a helper"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end for whom somebody who helps is named.")}},
        {u"work_stable"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people with stable work"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end whose newest work situation is stable work.")}},
        {u"work_unstable"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people with unstable work"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end whose newest work situation is unstable work.")}},
        {u"work_none"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people without work"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end whose newest work situation is no work.")}},
        {u"readiness_ready"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people ready for work"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end who were last noted as ready for work.")}},
        {u"readiness_needs_support"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people who need support first"),
                QT_TRANSLATE_NOOP("Names",
                    "People managed at the end who were last noted as needing support before work.")}},
        {u"readiness_not_able"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people not able to work"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end who were last noted as not able to work.")}},
        {u"readiness_declined"_s,
            {QT_TRANSLATE_NOOP("Names", "Managed people who decline support"),
                QT_TRANSLATE_NOOP(
                    "Names", "People managed at the end who were last noted as declining support.")}},
        {u"reoffended"_s,
            {QT_TRANSLATE_NOOP("Names", "People who offended again"),
                QT_TRANSLATE_NOOP("Names", "As the police tell it; the program never counts it.")}},
        {u"needs_surveyed"_s,
            {QT_TRANSLATE_NOOP("Names", "People surveyed for needs"),
                QT_TRANSLATE_NOOP("Names", "People who were asked for their needs in the period.")}},
        {u"needs_training"_s,
            {QT_TRANSLATE_NOOP("Names", "Open needs: training"),
                QT_TRANSLATE_NOOP("Names", "People with a need for training that is open at the end.")}},
        {u"needs_job"_s,
            {QT_TRANSLATE_NOOP("Names", "Open needs: work"),
                QT_TRANSLATE_NOOP("Names", "People with a need for work that is open at the end.")}},
        {u"needs_loan"_s,
            {QT_TRANSLATE_NOOP("Names", "Open needs: loan"),
                QT_TRANSLATE_NOOP("Names", "People with a need for a loan that is open at the end.")}},
        {u"needs_legal_papers"_s,
            {QT_TRANSLATE_NOOP("Names", "Open needs: legal papers"),
                QT_TRANSLATE_NOOP("Names", "People with a need for legal papers that is open at the end.")}},
        {u"needs_psychological"_s,
            {QT_TRANSLATE_NOOP("Names", "Open needs: psychological help"),
                QT_TRANSLATE_NOOP(
                    "Names", "People with a need for psychological help that is open at the end.")}},
        {u"needs_none"_s,
            {QT_TRANSLATE_NOOP("Names", "People surveyed who need nothing"),
                QT_TRANSLATE_NOOP(
                    "Names", "People who were asked in the period and said that they need nothing.")}},
        {u"needs_declined"_s,
            {QT_TRANSLATE_NOOP("Names", "People who declined help"),
                QT_TRANSLATE_NOOP("Names", "People who declined help with a need in the period.")}},
        {u"legal_help"_s,
            {QT_TRANSLATE_NOOP("Names", "People helped with legal papers"),
                QT_TRANSLATE_NOOP("Names", "People whose need for legal papers was met in the period.")}},
        {u"outreach_events"_s,
            {QT_TRANSLATE_NOOP("Names", "Counselling sessions"),
                QT_TRANSLATE_NOOP("Names", "Sessions of counselling and outreach held in the period.")}},
        {u"information_events"_s,
            {QT_TRANSLATE_NOOP("Names", "Information events"),
                QT_TRANSLATE_NOOP("Names", "Of these sessions the talks, outreach and media events.")}},
        {u"counselled_people"_s,
            {QT_TRANSLATE_NOOP("Names", "People counselled"),
                QT_TRANSLATE_NOOP(
                    "Names", "People of the register who came to a session in the period, each once.")}},
        {u"counselled_turns"_s,
            {QT_TRANSLATE_NOOP("Names", "Turns of counselling"),
                QT_TRANSLATE_NOOP("Names",
                    "People of the register at the sessions of the period, as often as they came.")}},
        {u"counselled_head_count"_s,
            {QT_TRANSLATE_NOOP("Names", "Turns of counselling by head count"),
                QT_TRANSLATE_NOOP(
                    "Names", "People at the sessions of the period who are known by their number alone.")}},
        {u"counselled_people_cumulative"_s,
            {QT_TRANSLATE_NOOP("Names", "People counselled since the plan began"),
                QT_TRANSLATE_NOOP("Names",
                    "People of the register who came to a session since the plan began, each once.")}},
        {u"classes"_s,
            {QT_TRANSLATE_NOOP("Names", "Classes"),
                QT_TRANSLATE_NOOP(
                    "Names", "Vocational classes that begin in the period, without cancelled ones.")}},
        {u"learners"_s,
            {QT_TRANSLATE_NOOP("Names", "Learners"),
                QT_TRANSLATE_NOOP(
                    "Names", "Learners of these classes: from the register, guests and head counts.")}},
        {u"learners_registered"_s,
            {QT_TRANSLATE_NOOP("Names", "Learners from the register"),
                QT_TRANSLATE_NOOP("Names", "Learners of these classes who are people of the register.")}},
        {u"learners_guests"_s,
            {QT_TRANSLATE_NOOP("Names", "Learners who are guests"),
                QT_TRANSLATE_NOOP(
                    "Names", "Learners of these classes entered by name who are not in the register.")}},
        {u"learners_head_count"_s,
            {QT_TRANSLATE_NOOP("Names", "Learners by head count"),
                QT_TRANSLATE_NOOP(
                    "Names", "Learners of these classes who are known by their number alone.")}},
        {u"completed"_s,
            {QT_TRANSLATE_NOOP("Names", "Learners who completed"),
                QT_TRANSLATE_NOOP(
                    "Names", "Learners from the register who completed a class in the period.")}},
        {u"trained_people"_s,
            {QT_TRANSLATE_NOOP("Names", "People trained"),
                QT_TRANSLATE_NOOP(
                    "Names", "People of the register who completed a class in the period, each once.")}},
        {u"certificates"_s,
            {QT_TRANSLATE_NOOP("Names", "Certificates"),
                QT_TRANSLATE_NOOP("Names", "Certificates issued in the period.")}},
        {u"training_million"_s,
            {QT_TRANSLATE_NOOP("Names", "Cost of classes, million đồng"),
                QT_TRANSLATE_NOOP("Names", "Funds entered for the classes that begin in the period.")}},
        {u"trained_people_cumulative"_s,
            {QT_TRANSLATE_NOOP("Names", "People trained since the plan began"),
                QT_TRANSLATE_NOOP("Names",
                    "People of the register who completed a class since the plan began, each once.")}},
        {u"referral_turns"_s,
            {QT_TRANSLATE_NOOP("Names", "Turns of referral"),
                QT_TRANSLATE_NOOP("Names", "Referrals to work in the period.")}},
        {u"referred_people"_s,
            {QT_TRANSLATE_NOOP("Names", "People referred"),
                QT_TRANSLATE_NOOP("Names", "People referred to work in the period, each once.")}},
        {u"hired_people"_s,
            {QT_TRANSLATE_NOOP("Names", "People hired"),
                QT_TRANSLATE_NOOP("Names",
                    "People who began work in the period after a referral, or as their own employer or "
                    "abroad.")}},
        {u"followed_3m"_s,
            {QT_TRANSLATE_NOOP("Names", "People asked after 3 months"),
                QT_TRANSLATE_NOOP("Names",
                    "People who were asked in the period whether they still work 3 months after they "
                    "began.")}},
        {u"employed_3m"_s,
            {QT_TRANSLATE_NOOP("Names", "People at work after 3 months"),
                QT_TRANSLATE_NOOP("Names", "Of those asked after 3 months the people who still work.")}},
        {u"followed_6m"_s,
            {QT_TRANSLATE_NOOP("Names", "People asked after 6 months"),
                QT_TRANSLATE_NOOP("Names",
                    "People who were asked in the period whether they still work 6 months after they "
                    "began.")}},
        {u"employed_6m"_s,
            {QT_TRANSLATE_NOOP("Names", "People at work after 6 months"),
                QT_TRANSLATE_NOOP("Names", "Of those asked after 6 months the people who still work.")}},
        {u"loans"_s,
            {QT_TRANSLATE_NOOP("Names", "Loans"),
                QT_TRANSLATE_NOOP("Names", "Loans paid out in the period.")}},
        {u"loan_people"_s,
            {QT_TRANSLATE_NOOP("Names", "People with a loan"),
                QT_TRANSLATE_NOOP("Names", "People to whom a loan was paid out in the period, each once.")}},
        {u"loan_amount"_s,
            {QT_TRANSLATE_NOOP("Names", "Loans, đồng"),
                QT_TRANSLATE_NOOP("Names", "Amounts of the loans paid out in the period.")}},
        {u"loan_million"_s,
            {QT_TRANSLATE_NOOP("Names", "Loans, million đồng"),
                QT_TRANSLATE_NOOP("Names", "Amounts of the loans paid out in the period, in million đồng.")}},
        {u"hired_people_cumulative"_s,
            {QT_TRANSLATE_NOOP("Names", "People hired since the plan began"),
                QT_TRANSLATE_NOOP("Names", "People who began work since the plan began, each once.")}},
        {u"loan_people_cumulative"_s,
            {QT_TRANSLATE_NOOP("Names", "People with a loan since the plan began"),
                QT_TRANSLATE_NOOP(
                    "Names", "People to whom a loan was paid out since the plan began, each once.")}},
    };
    return words;
}

QString translated(const char* source)
{
    return source ? QCoreApplication::translate("Names", source) : QString();
}

} // namespace

QString indicatorName(const QString& indicator)
{
    return translated(indicatorWords().value(indicator, {nullptr, nullptr}).name);
}

QString indicatorDefinition(const QString& indicator)
{
    return translated(indicatorWords().value(indicator, {nullptr, nullptr}).definition);
}

QString figureKindName(domain::FigureKind kind)
{
    switch (kind) {
    case domain::FigureKind::Stock:
        return translated(QT_TRANSLATE_NOOP("Names", "at the end of the period"));
    case domain::FigureKind::Flow:
        return translated(QT_TRANSLATE_NOOP("Names", "in the period"));
    case domain::FigureKind::Cumulative:
        return translated(QT_TRANSLATE_NOOP("Names", "since the plan began"));
    }
    throw LogicError("a kind of figure without a name");
}

QString countedInName(domain::CountedIn countedIn)
{
    using enum domain::CountedIn;
    switch (countedIn) {
    case People:
        return translated(QT_TRANSLATE_NOOP("Names", "people"));
    case Turns:
        return translated(QT_TRANSLATE_NOOP("Names", "turns"));
    case Learners:
        return translated(QT_TRANSLATE_NOOP("Names", "learners"));
    case Classes:
        return translated(QT_TRANSLATE_NOOP("Names", "classes"));
    case Sessions:
        return translated(QT_TRANSLATE_NOOP("Names", "sessions"));
    case Certificates:
        return translated(QT_TRANSLATE_NOOP("Names", "certificates"));
    case Loans:
        return translated(QT_TRANSLATE_NOOP("Names", "loans"));
    case Dong:
        return translated(QT_TRANSLATE_NOOP("Names", "đồng"));
    case MillionDong:
        return translated(QT_TRANSLATE_NOOP("Names", "million đồng"));
    }
    throw LogicError("something counted without a name");
}

QString breakdownName(domain::Breakdown breakdown)
{
    using enum domain::Breakdown;
    switch (breakdown) {
    case Unit:
        return translated(QT_TRANSLATE_NOOP("Names", "Unit"));
    case Commune:
        return translated(QT_TRANSLATE_NOOP("Names", "Commune"));
    case Status:
        return translated(QT_TRANSLATE_NOOP("Names", "Kind of status"));
    case Sex:
        return translated(QT_TRANSLATE_NOOP("Names", "Sex"));
    case Age:
        return translated(QT_TRANSLATE_NOOP("Names", "Age"));
    case Ethnicity:
        return translated(QT_TRANSLATE_NOOP("Names", "Ethnicity"));
    case Offence:
        return translated(QT_TRANSLATE_NOOP("Names", "Group of offence"));
    case Occupation:
        return translated(QT_TRANSLATE_NOOP("Names", "Occupation"));
    }
    throw LogicError("a breakdown without a name");
}

QString cellName(domain::Breakdown breakdown, const QString& code, const QString& label)
{
    if (code.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Names", "Not known"));
    if (breakdown != domain::Breakdown::Age)
        return label.isEmpty() ? code : label;
    if (code.startsWith(u"0-"_s))
        return translated(QT_TRANSLATE_NOOP("Names", "Under %1")).arg(code.mid(2).toInt() + 1);
    if (code.endsWith(u'+'))
        return translated(QT_TRANSLATE_NOOP("Names", "%1 and older")).arg(code.chopped(1));
    return translated(QT_TRANSLATE_NOOP("Names", "%1 years")).arg(QString(code).replace(u'-', u'–'));
}

QString shownFigure(const domain::Indicator& indicator, qint64 value)
{
    const qint64 per = indicator.shownPer();
    if (value % per == 0)
        return text::grouped(value / per);
    // Two places, since that is what offices write of millions.
    const qint64 hundredths = (value * 100 + (value < 0 ? -per : per) / 2) / per;
    QString decimals = QString::number(std::abs(hundredths % 100)).rightJustified(2, u'0');
    if (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString sign = hundredths < 0 && hundredths > -100 ? u"-"_s : QString();
    return sign + text::grouped(hundredths / 100) + u',' + decimals;
}

} // namespace hoanhap::messages
