// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QString>

namespace hoanhap::storage {
class StorageError;
}

namespace hoanhap::messages {

/// One sentence for a person: what is wrong and the way out, in the language that is installed.
QString sentenceFor(const Error& error);
QString sentenceFor(const storage::StorageError& fault);
/// One line for each fault.
QString sentencesFor(const Errors& faults);

/// Whether the code has a sentence of its own.
bool hasSentence(ErrorCode code);

} // namespace hoanhap::messages
