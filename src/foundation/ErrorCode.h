// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <string_view>

namespace hoanhap {

/// Names one kind of outcome that a user can act on, for example "person.name_missing".
/// Layers declare theirs as constants beside a list of all of them; only `ui` and `cli` turn a
/// code into a sentence, and a test demands a Vietnamese sentence for every listed code.
class ErrorCode
{
public:
    constexpr explicit ErrorCode(std::string_view id) : m_id(id) { }
    constexpr std::string_view id() const { return m_id; }
    QLatin1String latin1() const { return QLatin1String(m_id.data(), static_cast<qsizetype>(m_id.size())); }
    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;

private:
    std::string_view m_id; // always a literal
};

} // namespace hoanhap
