// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Normalise.h"

#include "text/ErrorCodes.h"
#include "text/letters/Composition.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

/// Signs that no reader sees: a name could look like another one. Zero-width signs and marks of
/// writing direction are of the category Format.
bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Control:
        return code < '\t' || code > '\r' || code == '\f';
    default:
        return code == 0x034F; // combining grapheme joiner
    }
}

Error hiddenSign(qsizetype place, char32_t code)
{
    const QString name = u"U+%1"_s.arg(QString::number(code, 16).toUpper(), 4, QChar(u'0'));
    return {errors::controlCharacter, {}, {QString::number(place + 1), name}};
}

/// The first character that may not stand in any text, or nothing.
std::optional<Error> faultIn(QStringView text)
{
    int pile = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = i;
        char32_t code = text[i].unicode();
        if (text[i].isSurrogate()) {
            if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return Error{errors::brokenCharacter, {}, {QString::number(place + 1)}};
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        pile = QChar::combiningClass(code) == 0 ? 0 : pile + 1;
        if (isHidden(code) || pile > highestPile)
            return hiddenSign(place, code);
    }
    return std::nullopt;
}

/// Word copies a line end within a paragraph as U+000B, Qt as U+2028.
bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString simplifiedLine(const QString& line)
{
    return composed(line.simplified());
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
    whole.replace("\r\n"_L1, "\n"_L1);
    std::replace_if(whole.begin(), whole.end(), isLineEnd, u'\n');
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
