// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Normalise.h"

#include "text/ErrorCodes.h"

#include <QStringList>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    // Zero-width signs and marks of writing direction: a name could look like another one.
    const char16_t code = c.unicode();
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || code == 0x061C || code == 0x00AD;
}

/// The first character that may not stand in any text, or nothing.
std::optional<Error> faultIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QString place = QString::number(i + 1);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c.isSurrogate() && !pair)
            return Error{errors::brokenCharacter, {}, {place}};
        if (pair) {
            ++i;
            continue;
        }
        const bool lineSign = c == u'\t' || c == u'\n' || c == u'\r';
        if (isHidden(c) || (c.category() == QChar::Other_Control && !lineSign)
            || c.category() == QChar::Other_NotAssigned)
            return Error{errors::controlCharacter, {},
                {place, u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper()}};
    }
    return std::nullopt;
}

QString simplifiedLine(const QString& line)
{
    return line.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

Result<QString> normaliseLine(QStringView text, qsizetype limit)
{
    // Line ends inside a one-line text come with a paste from a table cell: blanks to us.
    if (const std::optional<Error> fault = faultIn(text))
        return *fault;
    QString line = simplifiedLine(text.toString());
    if (line.size() > limit)
        return Error{errors::tooLong, {}, {QString::number(limit), QString::number(line.size())}};
    return line;
}

Result<QString> normaliseText(QStringView text, qsizetype limit)
{
    if (const std::optional<Error> fault = faultIn(text))
        return *fault;
    QString whole = text.toString();
    whole.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = whole.split(u'\n');
    for (QString& line : lines)
        line = simplifiedLine(line);
    QString joined = lines.join(u'\n');
    while (joined.endsWith(u'\n'))
        joined.chop(1);
    if (joined.size() > limit)
        return Error{errors::tooLong, {}, {QString::number(limit), QString::number(joined.size())}};
    return joined;
}

} // namespace hoanhap::text
