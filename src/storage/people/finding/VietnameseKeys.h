// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/letters/SortKey.h"

#include <QString>
#include <string>
#include <unordered_map>

namespace hoanhap::storage {

/// Keys of the texts of one column, to sort many rows by. Words repeat (units, communes), so each key
/// is made once; numbers and dates sort as they are stored.
class VietnameseKeys
{
public:
    explicit VietnameseKeys(bool words) : m_words(words) { }

    /// Empty for an empty text alone.
    std::string of(const std::string& text)
    {
        if (!m_words || text.empty())
            return text;
        auto known = m_keys.find(text);
        if (known == m_keys.end())
            known =
                m_keys.emplace(text, text::numberedSortKey(QString::fromStdString(text)).toStdString()).first;
        return known->second;
    }

private:
    bool m_words;
    std::unordered_map<std::string, std::string> m_keys;
};

} // namespace hoanhap::storage
