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

QString annexName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("by_unit"), QT_TRANSLATE_NOOP("Names", "Results by unit or commune")},
        {QStringLiteral("classes"), QT_TRANSLATE_NOOP("Names", "Vocational classes")},
        {QStringLiteral("placement"), QT_TRANSLATE_NOOP("Names", "Counselling and job referral")},
        {QStringLiteral("comparison"), QT_TRANSLATE_NOOP("Names", "Against last year and the plan")},
        {QStringLiteral("charts"), QT_TRANSLATE_NOOP("Names", "Charts, for the leadership")},
    };
    return named(names, code);
}

QString reportStateName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("Names", "draft")},
        {QStringLiteral("submitted"), QT_TRANSLATE_NOOP("Names", "submitted for signature")},
        {QStringLiteral("signed"), QT_TRANSLATE_NOOP("Names", "signed")},
        {QStringLiteral("issued"), QT_TRANSLATE_NOOP("Names", "issued")},
    };
    return named(names, code);
}

} // namespace hoanhap::messages
