// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Latin1Text.h"

#include <QString>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace hoanhap::domain {

/// Specialised beside every state type: `all`, its values with the codes they are stored under.
template <typename State>
struct Codes;

template <typename State>
QString codeOf(State state)
{
    for (const auto& [value, code] : Codes<State>::all)
        if (value == state)
            return latin1Text(code);
    return {};
}

template <typename State>
std::optional<State> fromCode(QStringView code)
{
    for (const auto& [value, text] : Codes<State>::all)
        if (code == QLatin1String(text.data(), static_cast<qsizetype>(text.size())))
            return value;
    return std::nullopt;
}

} // namespace hoanhap::domain
