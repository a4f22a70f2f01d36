// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reminders/ReminderWords.h"

#include "messages/FindingWords.h"
#include "services/catalogues/CatalogueService.h"
#include "text/dates/DocumentDate.h"

#include <QCoreApplication>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;
using domain::ReminderKind;
using storage::ReminderRow;

namespace {

QString inWords(const char* source)
{
    return QCoreApplication::translate("Reminders", source);
}

QString labelled(services::Workspace& workspace, const char* catalogue, const QString& code)
{
    return services::CatalogueService(workspace).label(QLatin1String(catalogue), code);
}

} // namespace

QString reminderHeading(ReminderKind kind, const domain::ReminderTerms& terms)
{
    switch (kind) {
    case ReminderKind::Release:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Released within %1 days")).arg(terms.releaseAhead);
    case ReminderKind::FollowUp:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Follow-ups due"));
    case ReminderKind::StatusEnd:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Legal statuses that end"));
    case ReminderKind::OpenNeed:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Needs not answered for over %1 days"))
            .arg(terms.needWaits);
    case ReminderKind::ClassStart:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Classes that start"));
    case ReminderKind::ClassEnd:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Classes that end"));
    case ReminderKind::DispatchDue:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Letters to answer, reports due"));
    case ReminderKind::UnitMissing:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Units that have not reported"));
    case ReminderKind::Backup:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "Backup"));
    case ReminderKind::DoubtfulEntry:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("Reminders", "Data in doubt"));
}

QString reminderSubject(const ReminderRow& row, services::Workspace& workspace)
{
    switch (row.kind) {
    case ReminderKind::FollowUp:
        return inWords(QT_TRANSLATE_NOOP("Reminders", "%1 – after %2 months")).arg(row.title, row.detail);
    case ReminderKind::StatusEnd:
        return row.title + u" – "_s + labelled(workspace, "legal-status-kinds", row.detail);
    case ReminderKind::OpenNeed:
        return row.title + u" – "_s + labelled(workspace, "need-kinds", row.detail);
    case ReminderKind::UnitMissing:
        if (row.detail.isEmpty())
            return inWords(QT_TRANSLATE_NOOP("Reminders", "%1 – sent no figures")).arg(row.title);
        return inWords(QT_TRANSLATE_NOOP("Reminders", "%1 – %2 figures awaited")).arg(row.title, row.detail);
    case ReminderKind::Backup:
        return row.due
            ? inWords(QT_TRANSLATE_NOOP("Reminders", "The last backup is %1 days old")).arg(row.detail)
            : inWords(QT_TRANSLATE_NOOP("Reminders", "No backup was made yet"));
    case ReminderKind::DoubtfulEntry:
        return u"%1: %2"_s.arg(findingName(row.title), row.detail);
    default:
        return row.title;
    }
}

QString reminderDay(const ReminderRow& row, QDate today)
{
    if (!row.due)
        return {};
    const qint64 days = today.daysTo(*row.due);
    const QString day = text::dateInFigures(*row.due);
    if (row.kind == ReminderKind::OpenNeed)
        return inWords(QT_TRANSLATE_NOOP("Reminders", "%1, waits for %2 days")).arg(day).arg(-days);
    if (days == 0)
        return inWords(QT_TRANSLATE_NOOP("Reminders", "%1, today")).arg(day);
    if (days > 0)
        return inWords(QT_TRANSLATE_NOOP("Reminders", "%1, in %2 days")).arg(day).arg(days);
    return inWords(QT_TRANSLATE_NOOP("Reminders", "%1, %2 days ago")).arg(day).arg(-days);
}

} // namespace hoanhap::messages
