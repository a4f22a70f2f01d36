// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LikenessWords.h"

#include "text/dates/PartialDate.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("LikenessWords", source);
}

QString birthOf(const services::SeenPerson& person)
{
    return text::PartialDate::fromStored(person.birth).value_or(text::PartialDate()).display();
}

/// To the minute: one clerk may enter two records on one day.
QString entryOf(const services::SeenPerson& person)
{
    const QDateTime entered = person.enteredAt.toLocalTime();
    return words(QT_TRANSLATE_NOOP("LikenessWords", "entered on %1"))
        .arg(text::PartialDate::ofDay(entered.date()).display() + entered.time().toString(u" HH:mm"_s));
}

const char* sourceOf(domain::LikenessReason reason)
{
    switch (reason) {
        using enum domain::LikenessReason;
    case SameNumber:
        return QT_TRANSLATE_NOOP("LikenessWords", "same number");
    case NumberSlip:
        return QT_TRANSLATE_NOOP("LikenessWords", "numbers differ by one digit");
    case NumberSwap:
        return QT_TRANSLATE_NOOP("LikenessWords", "two digits of the numbers are swapped");
    case SameName:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name");
    case SameNameOtherMarks:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name with other marks");
    case SameNameOtherOrder:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name in another order");
    case NameSlip:
        return QT_TRANSLATE_NOOP("LikenessWords", "names differ by a letter or two");
    case SameBirth:
        return QT_TRANSLATE_NOOP("LikenessWords", "same birth");
    case SameBirthYear:
        return QT_TRANSLATE_NOOP("LikenessWords", "same year of birth");
    case BirthSlip:
        return QT_TRANSLATE_NOOP("LikenessWords", "births differ a little");
    case SameCommune:
        return QT_TRANSLATE_NOOP("LikenessWords", "same commune");
    case SamePhone:
        return QT_TRANSLATE_NOOP("LikenessWords", "same phone");
    case SameRelative:
        return QT_TRANSLATE_NOOP("LikenessWords", "same relative");
    }
    return "";
}

} // namespace

QString likenessInWords(const std::vector<domain::LikenessReason>& reasons)
{
    QStringList list;
    for (const domain::LikenessReason reason : reasons)
        list << words(sourceOf(reason));
    return list.join(u", "_s);
}

QString seenPersonWithoutPlace(const services::SeenPerson& person)
{
    if (!person.withinScope)
        return words(QT_TRANSLATE_NOOP("LikenessWords", "A record of %1")).arg(person.unitName);
    QStringList list{person.fullName};
    if (const auto birth = text::PartialDate::fromStored(person.birth); birth && !birth->isEmpty())
        list << birth->display();
    if (!person.number.isEmpty())
        list << person.number;
    return list.join(u", "_s);
}

QString seenPersonInWords(const services::SeenPerson& person)
{
    const QString who = seenPersonWithoutPlace(person);
    return person.areaLabel.isEmpty() ? who : u"%1, %2"_s.arg(who, person.areaLabel);
}

QString seenRecordInWords(const services::SeenPerson& person)
{
    QStringList where{person.areaLabel, person.unitName};
    where.removeAll(QString());
    return u"%1, %2\n%3"_s.arg(seenPersonWithoutPlace(person), entryOf(person), where.join(u" – "_s));
}

std::pair<QString, QString> toldApart(const services::SeenPerson& one, const services::SeenPerson& other)
{
    if (one.fullName != other.fullName)
        return {one.fullName, other.fullName};
    const QString given = one.fullName.section(u' ', -1);
    for (const auto& [mine, theirs] : {std::pair(birthOf(one), birthOf(other)), {one.number, other.number},
             {one.areaLabel, other.areaLabel}, {one.unitName, other.unitName}})
        if (mine != theirs && !mine.isEmpty() && !theirs.isEmpty())
            return {given + u", "_s + mine, given + u", "_s + theirs};
    return {given + u", "_s + entryOf(one), given + u", "_s + entryOf(other)};
}

} // namespace hoanhap::ui
