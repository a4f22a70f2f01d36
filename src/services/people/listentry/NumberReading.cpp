// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/NumberReading.h"

#include "domain/people/PersonRules.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "text/numbers/CitizenNumber.h"
#include "text/numbers/Phone.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype citizenDigits = 12;
constexpr qsizetype oldCardDigits = 9;

const QRegularExpression& scientific()
{
    static const QRegularExpression shape(
        u"^\\d([.,]\\d+)?E\\+?\\d{1,2}$"_s, QRegularExpression::CaseInsensitiveOption);
    return shape;
}

/// What looks like a figure as one; the mark that a spreadsheet puts before texts goes.
QString withFigures(const QString& typed)
{
    static const QHash<QChar, QChar> alike{{u'O', u'0'}, {u'o', u'0'}, {u'I', u'1'}, {u'l', u'1'}};
    QString text = typed.trimmed();
    if (text.startsWith(u'\'') || text.startsWith(u'’'))
        text = text.mid(1);
    for (QChar& c : text)
        c = alike.value(c, c);
    return text;
}

bool fits(const QString& number, const domain::Person& holder)
{
    domain::IdentityNumber read;
    read.kind = u"cccd"_s;
    read.number = number;
    const domain::Findings findings = domain::checkIdentityNumber(read, holder, {});
    return findings.errors.empty() && findings.warnings.empty();
}

QStringList repairsOf(const QString& typed, const domain::Person& holder)
{
    const QString figures = withFigures(typed);
    const QString digits = text::digitsOf(figures);
    QStringList offers;
    for (const QString& number : {digits, text::repairedCitizenNumber(figures).value_or(QString())})
        if (number.size() == citizenDigits && !offers.contains(number) && fits(number, holder))
            offers << number;
    if (digits.size() == oldCardDigits && digits != typed)
        offers << digits;
    if (digits.size() == oldCardDigits - 1) // cards of the first provinces begin with 0
        offers << u'0' + digits;
    return offers;
}

/// What a spreadsheet made of a number without its zero in front; a text with the zero was typed by hand.
QString repairedAgainstHolder(const QString& typed)
{
    const QString figures = withFigures(typed);
    return figures.startsWith(u'0') ? QString() : text::repairedCitizenNumber(figures).value_or(QString());
}

} // namespace

NumberReading readIdentityNumber(const QString& typed, const domain::Person& holder)
{
    NumberReading reading;
    const QString digits = text::digitsOf(typed);
    reading.number.kind = digits.size() == oldCardDigits ? u"cmnd"_s : u"cccd"_s;
    reading.number.number = digits.isEmpty() ? typed : digits;
    if (digits.size() == citizenDigits || digits.size() == oldCardDigits)
        return reading;
    reading.repairs = repairsOf(typed, holder);
    const QString other = reading.repairs.isEmpty() ? repairedAgainstHolder(typed) : QString();
    if (!other.isEmpty()) {
        reading.repairs << other;
        reading.fault = Error{listerrors::numberOfAnother, {}, {typed, other}};
        return reading;
    }
    const bool rounded = reading.repairs.isEmpty() && scientific().match(typed.trimmed()).hasMatch();
    reading.fault = Error{rounded ? listerrors::numberRounded : listerrors::numberUnreadable, {}, {typed}};
    return reading;
}

QString repairedPhone(const QString& typed)
{
    QString digits = text::digitsOf(typed);
    if (digits.isEmpty() && scientific().match(typed.trimmed()).hasMatch()) {
        QString shown = typed.trimmed().toUpper().replace(u',', u'.');
        const QString mantissa = shown.section(u'E', 0, 0).remove(u'.');
        const int exponent = shown.section(u'E', 1).toInt();
        digits = mantissa.size() == exponent + 1 ? mantissa : QString();
    }
    const QString whole = u'0' + digits;
    return !digits.startsWith(u'0') && text::phoneDigits(whole) == whole ? whole : QString();
}

} // namespace hoanhap::services
