// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ReportNames.h"

#include <QCoreApplication>
#include <QHash>

namespace hoanhap::messages {

namespace {

QString named(const QHash<QString, const char*>& names, const QString& key)
{
    const char* name = names.value(key);
    return name ? QCoreApplication::translate("Names", name) : QString();
}

} // namespace

QString indicatorName(const QString& indicator)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("people_managed"), QT_TRANSLATE_NOOP("Names", "People managed at the end")},
        {QStringLiteral("people_received"), QT_TRANSLATE_NOOP("Names", "People received")},
        {QStringLiteral("people_closed"), QT_TRANSLATE_NOOP("Names", "People no longer managed")},
        {QStringLiteral("needs_training"), QT_TRANSLATE_NOOP("Names", "Open needs: training")},
        {QStringLiteral("needs_job"), QT_TRANSLATE_NOOP("Names", "Open needs: work")},
        {QStringLiteral("needs_loan"), QT_TRANSLATE_NOOP("Names", "Open needs: loan")},
        {QStringLiteral("outreach_events"), QT_TRANSLATE_NOOP("Names", "Counselling sessions")},
        {QStringLiteral("counselled_people"), QT_TRANSLATE_NOOP("Names", "People counselled")},
        {QStringLiteral("counselled_turns"), QT_TRANSLATE_NOOP("Names", "Turns of counselling")},
        {QStringLiteral("classes"), QT_TRANSLATE_NOOP("Names", "Classes")},
        {QStringLiteral("learners"), QT_TRANSLATE_NOOP("Names", "Learners")},
        {QStringLiteral("learners_registered"), QT_TRANSLATE_NOOP("Names", "Learners from the register")},
        {QStringLiteral("completed"), QT_TRANSLATE_NOOP("Names", "Learners who completed")},
        {QStringLiteral("certificates"), QT_TRANSLATE_NOOP("Names", "Certificates")},
        {QStringLiteral("referral_turns"), QT_TRANSLATE_NOOP("Names", "Turns of referral")},
        {QStringLiteral("referred_people"), QT_TRANSLATE_NOOP("Names", "People referred")},
        {QStringLiteral("hired_people"), QT_TRANSLATE_NOOP("Names", "People hired")},
        {QStringLiteral("loans"), QT_TRANSLATE_NOOP("Names", "Loans")},
        {QStringLiteral("loan_people"), QT_TRANSLATE_NOOP("Names", "People with a loan")},
        {QStringLiteral("loan_million"), QT_TRANSLATE_NOOP("Names", "Loans, million đồng")},
    };
    return named(names, indicator);
}

QString sectionName(const QString& key)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("opening"), QT_TRANSLATE_NOOP("Names", "Opening (instead of the proposed one)")},
        {QStringLiteral("situation"), QT_TRANSLATE_NOOP("Names", "I. Situation")},
        {QStringLiteral("implementation"), QT_TRANSLATE_NOOP("Names", "II.1. Implementation")},
        {QStringLiteral("coordination"), QT_TRANSLATE_NOOP("Names", "II.2. Coordination")},
        {QStringLiteral("results"), QT_TRANSLATE_NOOP("Names", "II.3. Results, before the figures")},
        {QStringLiteral("results_after"), QT_TRANSLATE_NOOP("Names", "II.3. Results, after the figures")},
        {QStringLiteral("limitations"), QT_TRANSLATE_NOOP("Names", "II.4. Limitations")},
        {QStringLiteral("next_year"), QT_TRANSLATE_NOOP("Names", "III. Next year")},
        {QStringLiteral("closing"), QT_TRANSLATE_NOOP("Names", "Closing (instead of the proposed one)")},
    };
    return named(names, key);
}

} // namespace hoanhap::messages
