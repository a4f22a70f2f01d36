// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoanhap::text {

/// The words of a text, to be found by how they begin: every word typed must begin one of them, in any order.
class WordBeginnings
{
public:
    explicit WordBeginnings(const QString& text);

    bool isEmpty() const { return m_bare.isEmpty(); }
    /// With marks as typed, wherever a tone may stand; nothing typed matches.
    bool matchMarked(const WordBeginnings& typed) const;
    /// Marks aside.
    bool matchBare(const WordBeginnings& typed) const;

private:
    QStringList m_marked;
    QStringList m_bare;
};

} // namespace hoanhap::text
