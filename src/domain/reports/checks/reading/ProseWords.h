// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::domain {

/// One word of a text and where it stands.
struct ProseWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text; ///< as it stands
    QString lower;
    bool capital = false; ///< begins with a capital
    bool joined = false; ///< nothing but blanks between it and the word before

    qsizetype end() const { return start + length; }
};

/// Runs of letters, marks and digits; what stands between two words parts them.
std::vector<ProseWord> proseWords(const QString& text);

} // namespace hoanhap::domain
