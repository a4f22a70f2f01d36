// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/journal/JournalWords.h"

#include "ui/jump/JumpWords.h"

#include <QCoreApplication>
#include <span>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

struct JournalWord
{
    QLatin1StringView name;
    const char* word;
};

constexpr JournalWord actionWords[]{
    {"account.signed_in"_L1, QT_TRANSLATE_NOOP("Journal", "Signed in")},
    {"account.recovered"_L1, QT_TRANSLATE_NOOP("Journal", "Signed in with the recovery key")},
    {"account.password_changed"_L1, QT_TRANSLATE_NOOP("Journal", "Changed the own password")},
    {"account.password_given"_L1, QT_TRANSLATE_NOOP("Journal", "Gave an account a new password")},
    {"account.removed"_L1, QT_TRANSLATE_NOOP("Journal", "Removed an account")},
    {"account.removed_with_new_key"_L1,
        QT_TRANSLATE_NOOP("Journal", "Removed an account and gave the register a new key")},
    {"account.taken_up"_L1, QT_TRANSLATE_NOOP("Journal", "Took an account up again")},
    {"people.searched"_L1, QT_TRANSLATE_NOOP("Journal", "Searched")},
    {"figure.listed"_L1, QT_TRANSLATE_NOOP("Journal", "Opened the people behind a figure")},
    {"person.viewed"_L1, QT_TRANSLATE_NOOP("Journal", "Looked at the record")},
    {"person.hidden_viewed"_L1, QT_TRANSLATE_NOOP("Journal", "Looked at the hidden record")},
    {"person.former_viewed"_L1,
        QT_TRANSLATE_NOOP("Journal", "Looked at the record as it was before the person moved away")},
    {"person.card_viewed"_L1, QT_TRANSLATE_NOOP("Journal", "Looked at the image of an identity card")},
    {"person.paper_kept"_L1, QT_TRANSLATE_NOOP("Journal", "Put a scan into the record")},
    {"person.paper_exported"_L1, QT_TRANSLATE_NOOP("Journal", "Took a scan out of the record")},
    {"person.merged"_L1, QT_TRANSLATE_NOOP("Journal", "Merged two records")},
    {"person.unmerged"_L1, QT_TRANSLATE_NOOP("Journal", "Took merged records apart")},
    {"person.erased"_L1, QT_TRANSLATE_NOOP("Journal", "Erased a person for good")},
    {"person.binned"_L1, QT_TRANSLATE_NOOP("Journal", "Moved the record to the bin")},
    {"person.restored"_L1, QT_TRANSLATE_NOOP("Journal", "Took the record out of the bin")},
    {"person.reopened"_L1, QT_TRANSLATE_NOOP("Journal", "Opened the record again")},
    {"people.transferred"_L1, QT_TRANSLATE_NOOP("Journal", "Transferred people to another unit")},
    {"people.needs_surveyed"_L1, QT_TRANSLATE_NOOP("Journal", "Surveyed needs")},
    {"people.need_added"_L1, QT_TRANSLATE_NOOP("Journal", "Added a need for several people")},
    {"people.helper_assigned"_L1, QT_TRANSLATE_NOOP("Journal", "Assigned a helper to several people")},
    {"people.binned"_L1, QT_TRANSLATE_NOOP("Journal", "Moved several records to the bin")},
    {"people.restored"_L1, QT_TRANSLATE_NOOP("Journal", "Took several records out of the bin")},
    {"finding.set_aside"_L1, QT_TRANSLATE_NOOP("Journal", "Set a doubtful entry aside")},
    {"finding.taken_up"_L1, QT_TRANSLATE_NOOP("Journal", "Took a doubtful entry up again")},
    {"paper.printed"_L1, QT_TRANSLATE_NOOP("Journal", "Printed a paper")},
    {"paper.exported"_L1, QT_TRANSLATE_NOOP("Journal", "Exported a paper")},
    {"class.attendance_marked"_L1, QT_TRANSLATE_NOOP("Journal", "Marked the attendance of a class")},
    {"training.rates_changed"_L1, QT_TRANSLATE_NOOP("Journal", "Changed the rates of training")},
    {"figures.reported"_L1, QT_TRANSLATE_NOOP("Journal", "Entered figures that units reported")},
    {"reminder.done"_L1, QT_TRANSLATE_NOOP("Journal", "Marked a reminder as done")},
    {"reminder.put_off"_L1, QT_TRANSLATE_NOOP("Journal", "Put a reminder off")},
    {"reminder.handed_over"_L1, QT_TRANSLATE_NOOP("Journal", "Handed a reminder over")},
    {"reminder.told_again"_L1, QT_TRANSLATE_NOOP("Journal", "Let a reminder be told again")},
    {"reminders.terms_changed"_L1, QT_TRANSLATE_NOOP("Journal", "Changed the terms of reminders")},
    {"report.written"_L1, QT_TRANSLATE_NOOP("Journal", "Wrote the report")},
    {"report.submitted"_L1, QT_TRANSLATE_NOOP("Journal", "Submitted the report for signature")},
    {"report.signed"_L1, QT_TRANSLATE_NOOP("Journal", "Noted that the report was signed")},
    {"report.issued"_L1, QT_TRANSLATE_NOOP("Journal", "Issued the report")},
    {"report.replaced"_L1, QT_TRANSLATE_NOOP("Journal", "Began a replacing report")},
    {"report.taken_back"_L1, QT_TRANSLATE_NOOP("Journal", "Took the report back")},
    {"report.figures_held"_L1, QT_TRANSLATE_NOOP("Journal", "Kept the figures of the report")},
    {"report.exported"_L1, QT_TRANSLATE_NOOP("Journal", "Exported the report")},
    {"report.edited_kept"_L1, QT_TRANSLATE_NOOP("Journal", "Kept the version edited in Word")},
    {"report_figure.overruled"_L1, QT_TRANSLATE_NOOP("Journal", "Changed a figure of the report")},
    {"report_figure.cleared"_L1, QT_TRANSLATE_NOOP("Journal", "Took a changed figure back")},
    {"report_figure.estimated"_L1, QT_TRANSLATE_NOOP("Journal", "Entered an estimate")},
    {"signer.signature_kept"_L1, QT_TRANSLATE_NOOP("Journal", "Kept the picture of a signature")},
    {"signer.signature_removed"_L1, QT_TRANSLATE_NOOP("Journal", "Removed the picture of a signature")},
    {"register.created"_L1, QT_TRANSLATE_NOOP("Journal", "Made the register")},
    {"records.loaded"_L1, QT_TRANSLATE_NOOP("Journal", "Loaded records from a file")},
    {"demo.filled"_L1, QT_TRANSLATE_NOOP("Journal", "Filled with invented people")},
    {"catalogue_entry.moved"_L1, QT_TRANSLATE_NOOP("Journal", "Moved an entry of a list of choice")},
};

constexpr JournalWord verbWords[]{
    {"added"_L1, QT_TRANSLATE_NOOP("Journal", "Added: %1")},
    {"changed"_L1, QT_TRANSLATE_NOOP("Journal", "Changed: %1")},
    {"binned"_L1, QT_TRANSLATE_NOOP("Journal", "Moved to the bin: %1")},
    {"unbinned"_L1, QT_TRANSLATE_NOOP("Journal", "Taken out of the bin: %1")},
    {"scan_kept"_L1, QT_TRANSLATE_NOOP("Journal", "Put a scan in: %1")},
    {"scan_exported"_L1, QT_TRANSLATE_NOOP("Journal", "Took a scan out: %1")},
};

/// Kinds of records that have no page of their own.
constexpr JournalWord nounWords[]{
    {"account"_L1, QT_TRANSLATE_NOOP("Journal", "account")},
    {"unit"_L1, QT_TRANSLATE_NOOP("Journal", "unit")},
    {"setting"_L1, QT_TRANSLATE_NOOP("Journal", "setting")},
    {"office_template"_L1, QT_TRANSLATE_NOOP("Journal", "report template")},
    {"readiness"_L1, QT_TRANSLATE_NOOP("Journal", "readiness for work")},
    {"work_obstacle"_L1, QT_TRANSLATE_NOOP("Journal", "obstacle to work")},
    {"report_comment"_L1, QT_TRANSLATE_NOOP("Journal", "comment in a report")},
    {"report_section"_L1, QT_TRANSLATE_NOOP("Journal", "section of a report")},
    {"follow_up"_L1, QT_TRANSLATE_NOOP("Journal", "follow-up")},
};

constexpr QLatin1StringView takenBack(".taken_back");

const char* wordIn(std::span<const JournalWord> words, QStringView name)
{
    for (const JournalWord& word : words)
        if (name == word.name)
            return word.word;
    return nullptr;
}

QString spokenWord(const char* word)
{
    return QCoreApplication::translate("Journal", word);
}

/// Actions of classes and sessions bear shorter names than their tables.
QString nounOf(const QString& entity)
{
    if (const char* noun = wordIn(nounWords, entity))
        return spokenWord(noun);
    const QString table = entity == "class"_L1 ? u"vocational_class"_s
        : entity == "session"_L1               ? u"outreach_session"_s
                                               : entity;
    return kindWord(table).toLower();
}

QString wordsOfAction(const QString& action)
{
    if (const char* words = wordIn(actionWords, action))
        return spokenWord(words);
    const QString entity = action.section(u'.', 0, 0);
    if (const char* verb = wordIn(verbWords, action.section(u'.', 1)))
        return spokenWord(verb).arg(nounOf(entity));
    return spokenWord(verbWords[1].word).arg(nounOf(entity));
}

} // namespace

bool hasJournalWords(const QString& action)
{
    const QString done = action.endsWith(takenBack) ? action.chopped(takenBack.size()) : action;
    return wordIn(actionWords, done) || wordIn(verbWords, done.section(u'.', 1));
}

QString journalWords(const services::AuditJournal::Line& line)
{
    if (line.action.endsWith(takenBack))
        return QCoreApplication::translate("Journal", "Undone: %1")
            .arg(wordsOfAction(line.action.chopped(takenBack.size())));
    QString words = wordsOfAction(line.action);
    if (line.people > 0)
        words += u", "_s + QCoreApplication::translate("Journal", "%1 people").arg(line.people);
    if (line.criminalRecord)
        words += u", "_s + QCoreApplication::translate("Journal", "with the criminal record");
    return words;
}

} // namespace hoanhap::ui
