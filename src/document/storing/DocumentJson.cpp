// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/storing/DocumentJson.h"

#include "document/storing/DocumentFields.h"
#include "foundation/Latin1Text.h"

#include <QJsonArray>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

using storing::Members;

// The name of a block's kind, in the order of the variant.
constexpr std::array blockNames{"heading", "paragraph", "point", "table"};

template <typename Value>
inline constexpr bool isList = false;
template <typename Value>
inline constexpr bool isList<std::vector<Value>> = true;

template <typename Value>
QJsonValue written(const Value& value);

template <typename Value>
QJsonArray writtenList(const std::vector<Value>& values)
{
    QJsonArray list;
    for (const Value& value : values)
        list.append(written(value));
    return list;
}

QJsonValue writtenBlock(const Block& block)
{
    const QString kind = QLatin1String(blockNames.at(block.index()));
    return QJsonObject{{kind, std::visit([](const auto& part) { return written(part); }, block)}};
}

template <typename Part>
QJsonObject writtenPart(const Part& part)
{
    QJsonObject json;
    Members<Part>::all.forEach(
        [&](const auto& member) { json.insert(latin1Text(member.name), written(part.*(member.member))); });
    return json;
}

template <typename Value>
QJsonValue written(const Value& value)
{
    if constexpr (std::is_enum_v<Value>)
        return static_cast<int>(value);
    else if constexpr (std::is_same_v<Value, std::optional<int>>)
        return value ? QJsonValue(*value) : QJsonValue();
    else if constexpr (std::is_same_v<Value, QStringList>)
        return QJsonArray::fromStringList(value);
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return value.toUTC().toString(Qt::ISODateWithMs);
    else if constexpr (std::is_same_v<Value, Block>)
        return writtenBlock(value);
    else if constexpr (requires { Members<Value>::all; })
        return writtenPart(value);
    else if constexpr (isList<Value>)
        return writtenList(value);
    else
        return QJsonValue(value);
}

template <typename Value>
bool read(const QJsonValue& json, Value& value);

template <std::size_t Kind = 0>
bool readBlock(const QJsonObject& json, Block& block)
{
    if constexpr (Kind < std::variant_size_v<Block>) {
        const QJsonValue part = json.value(QLatin1String(blockNames.at(Kind)));
        if (part.isUndefined())
            return readBlock<Kind + 1>(json, block);
        return read(part, block.emplace<Kind>());
    }
    return false;
}

template <typename Value>
bool readList(const QJsonValue& json, std::vector<Value>& values)
{
    for (const QJsonValue& element : json.toArray())
        if (!read(element, values.emplace_back()))
            return false;
    return json.isArray();
}

template <typename Part>
bool readPart(const QJsonValue& json, Part& part)
{
    const QJsonObject object = json.toObject();
    const auto readMember = [&](const auto& member) {
        const QJsonValue value = object.value(latin1Text(member.name));
        return value.isUndefined() || read(value, part.*(member.member));
    };
    return json.isObject() && Members<Part>::all.allOf(readMember);
}

bool readTexts(const QJsonValue& json, QStringList& texts)
{
    for (const QJsonValue& text : json.toArray())
        texts << text.toString();
    return json.isArray();
}

template <typename Value>
bool readPlain(const QJsonValue& json, Value& value)
{
    if constexpr (std::is_same_v<Value, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<Value, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<Value, QDateTime>) {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        return json.isString();
    } else {
        value = static_cast<Value>(json.toInt());
        return json.isDouble();
    }
}

template <typename Value>
bool read(const QJsonValue& json, Value& value)
{
    if constexpr (std::is_same_v<Value, std::optional<int>>) {
        if (json.isDouble())
            value = json.toInt();
        return json.isDouble() || json.isNull();
    } else if constexpr (std::is_same_v<Value, QStringList>) {
        return readTexts(json, value);
    } else if constexpr (std::is_same_v<Value, Block>) {
        return readBlock(json.toObject(), value);
    } else if constexpr (requires { Members<Value>::all; }) {
        return readPart(json, value);
    } else if constexpr (isList<Value>) {
        return readList(json, value);
    } else {
        return readPlain(json, value);
    }
}

} // namespace

QJsonObject toJson(const OfficialDocument& document)
{
    return writtenPart(document);
}

std::optional<OfficialDocument> documentFromJson(const QJsonObject& json)
{
    OfficialDocument document;
    const bool holdsOne = json.contains("blocks"_L1) && readPart(QJsonValue(json), document);
    return holdsOne ? std::optional(std::move(document)) : std::nullopt;
}

} // namespace hoanhap::document
