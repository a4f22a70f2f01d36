// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordJson.h"

#include "services/exchange/JsonErrorCodes.h"

#include <cmath>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers that a JSON number carries without loss.
constexpr double greatestExact = 9007199254740991.0;

/// A list or an object is not repeated to the user: it may be the whole file.
QString shownText(const QJsonValue& value)
{
    if (value.isArray())
        return u"[…]"_s;
    return value.isObject() ? u"{…}"_s : value.toVariant().toString();
}

std::optional<QString> plainText(const QJsonValue& value, JsonSort sort)
{
    if (value.isString())
        return value.toString();
    if (value.isBool() && sort == JsonSort::Switch)
        return value.toBool() ? u"1"_s : u"0"_s;
    const double number = value.toDouble();
    if (value.isDouble() && sort == JsonSort::Number && std::trunc(number) == number
        && std::abs(number) <= greatestExact)
        return QString::number(value.toInteger());
    return std::nullopt;
}

} // namespace

Error unreadableValue(const QString& place, const QString& field, const QJsonValue& value)
{
    if (value.isUndefined())
        return {json::errors::missingField, field, {place, field}};
    return {errors::jsonUnreadableValue, field, {place, field, shownText(value)}};
}

Result<QString> fieldTextOf(const QJsonValue& value, JsonSort sort, const References& references,
    const QString& place, const QString& field)
{
    const std::optional<QString> text = plainText(value, sort);
    if (!text)
        return unreadableValue(place, field, value);
    if (sort == JsonSort::Text || (!text->startsWith(u'@') && !text->startsWith("unit:"_L1)))
        return *text;
    const auto found = references.constFind(text->startsWith(u'@') ? text->mid(1) : *text);
    if (found == references.cend())
        return Error{errors::jsonUnknownReference, field, {place, field, *text}};
    return found->toString();
}

} // namespace hoanhap::services
