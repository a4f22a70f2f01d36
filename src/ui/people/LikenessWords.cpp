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

QString withBirth(const domain::Person& person)
{
    return person.birth.isEmpty() ? person.fullName
                                  : u"%1, %2"_s.arg(person.fullName, person.birth.display());
}

QString withEntry(const domain::Person& person)
{
    const QDateTime entered = person.createdAt.toLocalTime();
    return words(QT_TRANSLATE_NOOP("LikenessWords", "%1 (entered on %2)"))
        .arg(withBirth(person),
            text::PartialDate::ofDay(entered.date()).display() + entered.time().toString(u" HH:mm"_s));
}

const char* sourceOf(domain::LikenessReason reason)
{
    switch (reason) {
        using enum domain::LikenessReason;
    case SameNumber:
        return QT_TRANSLATE_NOOP("LikenessWords", "same number");
    case NumberSlip:
        return QT_TRANSLATE_NOOP("LikenessWords", "numbers differ by one digit");
    case SameName:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name");
    case SameNameOtherMarks:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name with other marks");
    case SameNameOtherOrder:
        return QT_TRANSLATE_NOOP("LikenessWords", "same name in another order");
    case NameSlip:
        return QT_TRANSLATE_NOOP("LikenessWords", "names differ by a letter");
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

std::pair<QString, QString> toldApart(const domain::Person& one, const domain::Person& other)
{
    std::pair<QString, QString> both{withBirth(one), withBirth(other)};
    return both.first == both.second ? std::pair{withEntry(one), withEntry(other)} : both;
}

} // namespace hoanhap::ui
