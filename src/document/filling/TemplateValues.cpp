// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/TemplateValues.h"

namespace hoanhap::document {

void TemplateValues::setText(const QString& name, const QString& text)
{
    m_values.insert(name, Text{text, {}});
}

void TemplateValues::setFigure(const QString& name, const QString& text, const QString& indicator)
{
    m_values.insert(name, Text{text, indicator});
}

void TemplateValues::setCondition(const QString& name, bool holds)
{
    m_values.insert(name, holds);
}

void TemplateValues::setRows(const QString& name, Rows rows)
{
    m_values.insert(name, std::move(rows));
}

void TemplateValues::setParagraphs(const QString& name, const QStringList& paragraphs)
{
    m_values.insert(name, paragraphs);
}

const TemplateValues::Value* TemplateValues::find(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? nullptr : &*found;
}

} // namespace hoanhap::document
