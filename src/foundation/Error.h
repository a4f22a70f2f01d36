// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <QString>
#include <QStringList>
#include <stdexcept>
#include <vector>

namespace hoanhap {

/// One outcome that is not what the user wanted: what, about which field, with which values.
struct Error
{
    ErrorCode code;
    QString field = {}; ///< the record's field as `domain/Fields.h` names it; empty where no field is meant
    QStringList arguments = {}; ///< values for the sentence, in the order its placeholders name them

    bool operator==(const Error&) const = default;
};

/// All faults of one try, never only the first.
using Errors = std::vector<Error>;

/// Adds `more` behind what was found already.
inline void append(Errors& faults, const Errors& more)
{
    faults.insert(faults.end(), more.begin(), more.end());
}

/// A mistake of ours: a state that the code promised could not be. Nobody catches it but `main`.
class LogicError : public std::logic_error
{
public:
    using std::logic_error::logic_error;
};

} // namespace hoanhap
