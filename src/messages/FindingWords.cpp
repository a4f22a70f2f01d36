// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/FindingWords.h"

#include "domain/ErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"

#include <QCoreApplication>
#include <QHash>

namespace hoanhap::messages {

namespace errors = domain::errors;

QString findingName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {errors::numberOtherYear.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Number and year of birth")},
        {errors::numberOtherSex.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Number and sex")},
        {errors::numberUnknownProvince.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Province of the number")},
        {errors::birthLongAgo.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Very old")},
        {errors::birthInFuture.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Born in the future")},
        {errors::review::tooYoung.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Too young on the day of the judgment")},
        {errors::dateInFuture.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Dates in the future")},
        {errors::termOver.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Term over without an end")},
        {errors::cases::endWithoutDay.latin1(), QT_TRANSLATE_NOOP("FindingWords", "End without a day")},
        {errors::cases::fromAfterRelease.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Begins after the release")},
        {errors::cases::releasedWithoutPrison.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Released without prison")},
        {errors::cases::expungedNotEnded.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Expunged without an end")},
        {errors::cases::enteredTwice.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Status entered twice")},
        {errors::cases::freeAndInPrison.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Released and in prison at once")},
        {errors::needs::surveyDayMissing.latin1(),
            QT_TRANSLATE_NOOP("FindingWords", "Needs without a day of survey")},
        {errors::review::needNotAssessed.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Needs not asked for")},
        {errors::review::samePerson.latin1(), QT_TRANSLATE_NOOP("FindingWords", "Two people")},
    };
    const char* name = names.value(code);
    return name ? QCoreApplication::translate("FindingWords", name) : code;
}

} // namespace hoanhap::messages
