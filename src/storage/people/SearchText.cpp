// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SearchText.h"

#include "domain/people/ComparisonKeys.h"
#include "text/letters/Fold.h"
#include "text/letters/SortKey.h"
#include "text/numbers/Phone.h"

#include <algorithm>

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

/// Phones as they are dialled in the country, however they were typed.
QStringList tokensOf(const QString& number)
{
    QStringList tokens = text::phonesIn(number);
    if (const QString asTyped = digitsOf(number); !tokens.contains(asTyped))
        tokens << asTyped;
    return tokens;
}

/// The words to look for; a number typed in groups ("0912 345", "+84 912") is one word.
QStringList wordsOf(QStringView typed)
{
    const QStringView shown = typed.trimmed();
    if (shown.startsWith(u'0') || shown.startsWith(u'+') || shown.startsWith(u'('))
        if (const QString digits = text::domesticDigits(shown); !digits.isEmpty())
            return {digits};
    return text::splitWords(text::tonePlacementKey(typed));
}

std::string scopeOf(const std::vector<Uuid>& units)
{
    if (units.empty())
        return {};
    std::string tokens;
    for (const Uuid& unit : units)
        tokens += (tokens.empty() ? "" : " OR ") + ('"' + unitToken(unit) + '"');
    return " AND (" + tokens + ')';
}

/// Words are letters and digits only (text::splitWords), so quoting cannot be broken out of.
std::string prefixOf(char kind, const QString& word)
{
    return '"' + (kind + word.toStdString()) + "\" *";
}

QStringList onlyOnce(QStringList words)
{
    words.removeDuplicates();
    return words;
}

QString marked(char16_t kind, const QStringList& words)
{
    QString text;
    for (const QString& word : words)
        text += QChar(kind) + word + u' ';
    return text;
}

} // namespace

std::string searchTextOf(const PersonIndexEntry& entry)
{
    const QString names =
        entry.otherNames.isEmpty() ? entry.fullName : entry.fullName + u' ' + entry.otherNames;
    const QString nearby = entry.nearby.join(u' ');
    QStringList numbers{entry.birth.left(4)};
    for (const QString& number : entry.numbers)
        numbers += tokensOf(number);
    numbers.removeAll(QString());
    const QString words = marked(u'm', text::splitWords(text::tonePlacementKey(names)))
        + marked(u'f', text::splitWords(text::fold(names))) + marked(u'n', numbers)
        + marked(u'p', onlyOnce(text::splitWords(text::tonePlacementKey(nearby))))
        + marked(u'q', onlyOnce(text::splitWords(text::fold(nearby))));
    return words.toStdString() + unitToken(entry.unitId);
}

PersonIndexEntry entryOf(const domain::PersonFile& file)
{
    PersonIndexEntry entry{file.person.id, file.person.unitId, file.person.fullName, file.person.otherNames,
        file.person.birth.toString(), {}, {}};
    for (const domain::IdentityNumber& number : file.identityNumbers)
        entry.numbers << number.number;
    for (const domain::Contact& contact : file.contacts) {
        entry.numbers << contact.value;
        entry.nearby << contact.name;
    }
    entry.likenessKeys = domain::ComparisonKeys::of(domain::PersonTraits::of(file)).held;
    return entry;
}

std::string likenessToken(quint64 key)
{
    static constexpr char signs[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::string token(8, signs[0]);
    for (char& sign : token) {
        sign = signs[key & 31];
        key >>= 5;
    }
    return token;
}

SearchedTexts searchedTextsOf(const PersonIndexEntry& entry)
{
    SearchedTexts texts{searchTextOf(entry), {}};
    for (const quint64 key : entry.likenessKeys)
        texts.keys.append(texts.keys.empty() ? "" : " ").append(likenessToken(key));
    return texts;
}

std::string sortKeyOf(const PersonIndexEntry& entry)
{
    // Equal names are told apart by birth and then by the random end of the identifier, so that a
    // thousand people of one name do not queue up at one place of the order.
    const QByteArray name = text::nameSortKey(entry.fullName, text::NameOrder::GivenFirst);
    const QString tail = entry.birth.left(4) + entry.personId.toString().right(8);
    return name.toHex().toStdString() + '|' + tail.toStdString();
}

std::string unitToken(const Uuid& unit)
{
    return 'u' + unit.toBytes().toHex().toStdString();
}

std::vector<std::string> SearchExpressions::inOrder() const
{
    std::vector<std::string> expressions;
    for (const std::string& one : {exact, loose, exactAround, looseAround})
        if (!one.empty() && std::find(expressions.begin(), expressions.end(), one) == expressions.end())
            expressions.push_back(one);
    return expressions;
}

SearchExpressions searchExpressionsOf(QStringView typed, const std::vector<Uuid>& units)
{
    SearchExpressions expressions;
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    for (const QString& word : words) {
        const std::string joint = expressions.loose.empty() ? "" : " AND ";
        const QString folded = text::fold(word);
        const bool number = isNumber(word);
        const std::string marked = prefixOf(number ? 'n' : 'm', word);
        const std::string bare = number ? marked : prefixOf('f', folded);
        expressions.exact += joint + marked;
        expressions.loose += joint + bare;
        expressions.exactAround += joint + '(' + marked + " OR " + prefixOf('p', word) + ')';
        expressions.looseAround += joint + '(' + bare + " OR " + prefixOf('q', folded) + ')';
    }
    const std::string scope = scopeOf(units);
    for (std::string* one :
        {&expressions.exact, &expressions.loose, &expressions.exactAround, &expressions.looseAround})
        *one += scope;
    return expressions;
}

} // namespace hoanhap::storage
