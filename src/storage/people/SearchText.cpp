// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SearchText.h"

#include "text/Fold.h"

namespace hoanhap::storage {

namespace {

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString digitsOf(const QString& number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isLetterOrNumber())
            digits += c.toLower();
    return digits;
}

std::string scopeOf(const std::vector<Uuid>& units)
{
    if (units.empty())
        return {};
    std::string tokens;
    for (const Uuid& unit : units)
        tokens += (tokens.empty() ? "" : " OR ") + ('"' + unitToken(unit) + '"');
    return " AND unit : (" + tokens + ')';
}

/// Words are letters and digits only (text::splitWords), so quoting cannot be broken out of.
std::string prefixOf(const char* column, const QString& word)
{
    return std::string(column) + " : \"" + word.toStdString() + "\" *";
}

} // namespace

SearchText searchTextOf(const PersonIndexEntry& entry)
{
    const QString names =
        entry.otherNames.isEmpty() ? entry.fullName : entry.fullName + u' ' + entry.otherNames;
    QString numbers = entry.birth.left(4);
    for (const QString& number : entry.numbers)
        numbers += u' ' + digitsOf(number);
    return {text::tonePlacementKey(names).toStdString(), text::fold(names).toStdString(),
        numbers.toStdString(), unitToken(entry.unitId)};
}

std::string unitToken(const Uuid& unit)
{
    return 'u' + unit.toBytes().toHex().toStdString();
}

SearchExpressions searchExpressionsOf(QStringView typed, const std::vector<Uuid>& units)
{
    SearchExpressions expressions;
    const QStringList words = text::splitWords(text::tonePlacementKey(typed));
    for (const QString& word : words) {
        const std::string joint = expressions.loose.empty() ? "" : " AND ";
        const QString folded = text::fold(word);
        const bool number = isNumber(word);
        expressions.exact += joint + (number ? prefixOf("numbers", word) : prefixOf("marked", word));
        expressions.loose += joint + (number ? prefixOf("numbers", word) : prefixOf("folded", folded));
    }
    if (words.isEmpty())
        return {};
    const std::string scope = scopeOf(units);
    expressions.exact += scope;
    expressions.loose += scope;
    return expressions;
}

} // namespace hoanhap::storage
