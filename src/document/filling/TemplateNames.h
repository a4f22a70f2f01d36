// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/TemplateTree.h"

namespace hoanhap::document {

/// A name that a template uses, with its place and the sections around it.
struct TemplateName
{
    enum class Use
    {
        Text,
        Section, ///< also an inverted one
        Paragraphs
    };
    QString name;
    Use use = Use::Text;
    int line = 1;
    QStringList within; ///< from the outermost; an inverted section as an empty text, since it gives no rows

    bool operator==(const TemplateName&) const = default;
};

/// In the order of the template, those of kind and subject first.
std::vector<TemplateName> namesIn(const TemplateTree& tree);

} // namespace hoanhap::document
