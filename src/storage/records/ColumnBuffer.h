// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"

#include <soci/soci.h>
#include <string>

namespace hoanhap::storage {

/// Where one column's value waits between a record and a prepared statement.
struct ColumnBuffer
{
    std::string name;
    bool isNumber = false;
    std::string text = {};
    long long number = 0;
    soci::indicator indicator = soci::i_ok;
};

template <typename Value>
inline constexpr bool storedAsNumber = std::is_integral_v<Value>;
template <typename Value>
inline constexpr bool storedAsNumber<std::optional<Value>> = std::is_integral_v<Value>;
template <typename Value>
inline constexpr bool nullable = false;
template <typename Value>
inline constexpr bool nullable<std::optional<Value>> = true;

template <typename Value>
void fill(ColumnBuffer& buffer, const Value& value)
{
    buffer.indicator = soci::i_ok;
    if constexpr (nullable<Value>) {
        if (value)
            fill(buffer, *value);
        else
            buffer.indicator = soci::i_null;
    } else if constexpr (storedAsNumber<Value>) {
        buffer.number = static_cast<long long>(value);
    } else {
        buffer.text = domain::FieldText<Value>::write(value).toStdString();
    }
}

/// False where the register holds something that is not a value of this type.
template <typename Value>
bool extract(const ColumnBuffer& buffer, Value& value)
{
    const bool isNull = buffer.indicator == soci::i_null;
    if constexpr (nullable<Value>) {
        if (isNull) {
            value.reset();
            return true;
        }
        typename Value::value_type inner{};
        if (!extract(buffer, inner))
            return false;
        value = inner;
        return true;
    } else if constexpr (storedAsNumber<Value>) {
        value = static_cast<Value>(buffer.number);
        return !isNull;
    } else {
        return !isNull && domain::FieldText<Value>::read(QString::fromStdString(buffer.text), value);
    }
}

} // namespace hoanhap::storage
