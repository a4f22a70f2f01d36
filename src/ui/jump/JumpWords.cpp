// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jump/JumpWords.h"

#include "domain/users/Permissions.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using domain::Permission;
using enum domain::Permission;

namespace {

struct KindWords
{
    const char* entity;
    const char* word;
    const char* newWord;
    Permission toAdd;
};
constexpr KindWords kindWords[] = {
    {"person", QT_TRANSLATE_NOOP("RecordKind", "Person"), QT_TRANSLATE_NOOP("RecordKind", "New person"),
        EditPeople},
    {"vocational_class", QT_TRANSLATE_NOOP("RecordKind", "Class"),
        QT_TRANSLATE_NOOP("RecordKind", "New class"), EditActivities},
    {"employer", QT_TRANSLATE_NOOP("RecordKind", "Employer"), QT_TRANSLATE_NOOP("RecordKind", "New employer"),
        EditActivities},
    {"vacancy", QT_TRANSLATE_NOOP("RecordKind", "Vacancy"), "", EditActivities},
    {"referral", QT_TRANSLATE_NOOP("RecordKind", "Referral"), QT_TRANSLATE_NOOP("RecordKind", "New referral"),
        EditActivities},
    {"outreach_session", QT_TRANSLATE_NOOP("RecordKind", "Session"),
        QT_TRANSLATE_NOOP("RecordKind", "New session"), EditActivities},
    {"loan", QT_TRANSLATE_NOOP("RecordKind", "Loan"), QT_TRANSLATE_NOOP("RecordKind", "New loan"),
        EditActivities},
    {"report", QT_TRANSLATE_NOOP("RecordKind", "Report"), QT_TRANSLATE_NOOP("RecordKind", "New report"),
        WriteReports},
    {"plan", QT_TRANSLATE_NOOP("RecordKind", "Plan"), "", EditPlan},
    {"dispatch", QT_TRANSLATE_NOOP("RecordKind", "Dispatch"), QT_TRANSLATE_NOOP("RecordKind", "New dispatch"),
        EditPlan},
    {"attachment", QT_TRANSLATE_NOOP("RecordKind", "Scan"), "", EditPeople},
    {"reminder_mark", QT_TRANSLATE_NOOP("RecordKind", "Reminder"), "", ViewPeople},
    {"", QT_TRANSLATE_NOOP("RecordKind", "Command"), "", Administer},
};

const KindWords* wordsOf(const QString& entity)
{
    for (const KindWords& words : kindWords)
        if (entity == QLatin1String(words.entity))
            return &words;
    return nullptr;
}

QString spoken(const char* word)
{
    return *word ? QCoreApplication::translate("RecordKind", word) : QString();
}

} // namespace

QString kindWord(const QString& entity)
{
    const KindWords* words = wordsOf(entity);
    return words ? spoken(words->word) : QCoreApplication::translate("RecordKind", "Record");
}

QString newRecordWord(const QString& entity)
{
    const KindWords* words = wordsOf(entity);
    return words ? spoken(words->newWord) : QString();
}

bool mayAddOf(const QString& entity, domain::Role role)
{
    const KindWords* words = wordsOf(entity);
    return words && *words->newWord && domain::may(role, words->toAdd);
}

} // namespace hoanhap::ui
