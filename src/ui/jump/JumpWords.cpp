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
    {"catalogue_entry", QT_TRANSLATE_NOOP("RecordKind", "Entry of a list of choice"), "", Administer},
    {"reminder_mark", QT_TRANSLATE_NOOP("RecordKind", "Reminder"), "", ViewPeople},
    {"page", QT_TRANSLATE_NOOP("RecordKind", "Page"), "", Administer},
    {"", QT_TRANSLATE_NOOP("RecordKind", "Command"), "", Administer},
};

struct PartWords
{
    const char* page;
    const char* part;
    const char* title;
    Permission toOpen;
};
constexpr PartWords partWords[] = {
    {"person", "list_entry", QT_TRANSLATE_NOOP("RecordKind", "People entered as a list"), EditPeople},
    {"person", "survey", QT_TRANSLATE_NOOP("RecordKind", "Survey of needs"), EditPeople},
    {"job", "board", QT_TRANSLATE_NOOP("RecordKind", "Referrals by state"), ViewPeople},
    {"job", "employers", QT_TRANSLATE_NOOP("RecordKind", "Employers"), ViewPeople},
    {"job", "vacancies", QT_TRANSLATE_NOOP("RecordKind", "Vacancies"), ViewPeople},
    {"job", "follow_ups", QT_TRANSLATE_NOOP("RecordKind", "Follow-ups due"), ViewPeople},
    {"plan", "dispatches", QT_TRANSLATE_NOOP("RecordKind", "Dispatches"), ViewReports},
    {"plan", "progress", QT_TRANSLATE_NOOP("RecordKind", "Progress of the plan"), ViewReports},
    {"plan", "reported_figures", QT_TRANSLATE_NOOP("RecordKind", "Figures that units report"), ViewReports},
    {"plan", "figures", QT_TRANSLATE_NOOP("RecordKind", "Table of figures"), ViewReports},
    {"administration", "backups", QT_TRANSLATE_NOOP("RecordKind", "Backups"), BackUp},
    {"administration", "accounts", QT_TRANSLATE_NOOP("RecordKind", "Accounts"), Administer},
    {"administration", "units", QT_TRANSLATE_NOOP("RecordKind", "Units and letterhead"), Administer},
    {"administration", "catalogues", QT_TRANSLATE_NOOP("RecordKind", "Lists of choice"), Administer},
    {"administration", "journal", QT_TRANSLATE_NOOP("RecordKind", "Log of access and changes"), Administer},
    {"administration", "reminders", QT_TRANSLATE_NOOP("RecordKind", "Terms of reminders"), Administer},
    {"administration", "templates", QT_TRANSLATE_NOOP("RecordKind", "Report templates"), WriteReports},
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

std::vector<PagePart> pageParts(domain::Role role)
{
    std::vector<PagePart> parts;
    for (const PartWords& words : partWords)
        if (domain::may(role, words.toOpen))
            parts.push_back({QLatin1String(words.page), QLatin1String(words.part), spoken(words.title)});
    return parts;
}

} // namespace hoanhap::ui
