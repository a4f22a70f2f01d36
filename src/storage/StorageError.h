// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <stdexcept>
#include <string>

namespace hoanhap::storage {

/// A fault of the world: disk full, file damaged, somebody else writing. It says which kind and at
/// what work; never a value, a key or anything of a person (the engine's own text quotes values, so
/// that only its error code is taken over).
class StorageError : public std::runtime_error
{
public:
    StorageError(ErrorCode code, const std::string& work)
        : std::runtime_error(std::string(code.id()) + " while " + work)
        , m_code(code)
    {
    }
    ErrorCode code() const { return m_code; }

private:
    ErrorCode m_code;
};

} // namespace hoanhap::storage
