// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/TextSetter.h"

#include <QHash>
#include <functional>

namespace hoanhap::document {

/// Paragraphs and words of cells as they were last laid out: when one paragraph of a document changes, the
/// others need not be set again, and a figure that a table says a thousand times is set once. Belongs to one
/// thread, as the glyphs do.
class ParagraphMemory
{
public:
    /// Begins another layout: what the last one did not need is forgotten.
    void turn();
    const Strips& lines(const Runs& runs, const TextStyle& style, double width);
    /// Called before each paragraph; what it throws ends the layout.
    void watch(std::function<void()> each) { m_each = std::move(each); }

private:
    std::function<void()> m_each;
    QHash<QString, Strips> m_last;
    QHash<QString, Strips> m_now;
};

} // namespace hoanhap::document
