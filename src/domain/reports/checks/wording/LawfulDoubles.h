// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::domain {

// Words that may stand twice; all in lower case, as the old tone placement writes them.

/// Whether the language doubles the word: dần dần, luôn luôn, ngày ngày.
bool isReduplication(const QString& word);

/// Whether a word ends the compound before it and begins the one after it, as in "cơ quan quan tâm".
bool endsAndBegins(const QString& before, const QString& word, const QString& after);

/// Whether the pair is a noun and a verb alike: "các tổ chức tổ chức lớp học".
bool isNounAndVerb(const QString& pair);

} // namespace hoanhap::domain
