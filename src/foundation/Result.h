// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <utility>
#include <variant>

namespace hoanhap {

/// Either a value or the faults that stood in its way. Asking for the side that is not there is
/// a mistake of ours (std::bad_variant_access).
template <typename Value>
class [[nodiscard]] Result
{
public:
    Result(Value value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, Errors{std::move(error)}) { }
    Result(Errors errors) : m_content(std::in_place_index<1>, std::move(errors)) { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value& value() const& { return std::get<0>(m_content); }
    Value& value() & { return std::get<0>(m_content); }
    /// By value, so that a loop over the content of a temporary result is safe.
    Value value() && { return std::get<0>(std::move(m_content)); }
    Value operator*() && { return std::get<0>(std::move(m_content)); }
    const Value& operator*() const& { return value(); }
    Value& operator*() & { return value(); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }

    const Errors& errors() const { return std::get<1>(m_content); }
    bool has(ErrorCode code) const
    {
        if (ok())
            return false;
        for (const Error& error : errors())
            if (error.code == code)
                return true;
        return false;
    }

private:
    std::variant<Value, Errors> m_content;
};

/// For use cases that only succeed or fail.
struct Done
{
    bool operator==(const Done&) const = default;
};
using Outcome = Result<Done>;

} // namespace hoanhap
