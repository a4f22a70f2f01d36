// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/filling/TemplateTree.h"
#include "document/filling/TemplateValues.h"

#include <deque>
#include <kainjow/mustache.hpp>
#include <unordered_map>

namespace hoanhap::document {

/// The values in force at a place of the template: the document's own and, inside sections, the rows'.
///
/// Mustache never sees a value: it is given a mark for each, and the values take the marks' places once
/// it is done. So no value can be read as a tag, and each keeps the figure it states.
class ValueScope final : private kainjow::mustache::basic_context<std::string>
{
public:
    explicit ValueScope(const TemplateValues& values);

    void enter(const TemplateValues& row) { m_rows.push_back(&row); }
    void leave() { m_rows.pop_back(); }
    /// Inner rows first; nothing where nobody set the name.
    const TemplateValues::Value* find(const QString& name) const;

    /// The text with its values. Unknown names are appended to `unknown`.
    Runs fill(const TemplateText& text, QStringList& unknown);

private:
    using Shown = kainjow::mustache::data;

    void push(const Shown* shown) override;
    void pop() override { leave(); }
    const Shown* get(const std::string& name) const override;
    const Shown* get_partial(const std::string&) const override { return nullptr; }
    Shown shownFor(const TemplateValues::Value& value) const;

    std::vector<const TemplateValues*> m_rows; // null for a section that is no row
    // Filled while Mustache asks, which it may do only through const functions.
    mutable std::deque<Shown> m_shown;
    mutable std::unordered_map<const Shown*, const TemplateValues*> m_rowOfShown;
    mutable std::vector<const TemplateValues::Text*> m_marked;
    mutable QStringList m_unknown;
};

/// Whether a section on this value is written.
bool holds(const TemplateValues::Value& value);

} // namespace hoanhap::document
