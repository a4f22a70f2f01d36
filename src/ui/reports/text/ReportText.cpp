// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/text/ReportText.h"

namespace hoanhap::ui {

void ReportText::setStored(const services::Narrative& narrative)
{
    m_stored = narrative;
    m_typed = narrative;
    m_modified = false;
    Q_EMIT renewed();
}

void ReportText::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

void ReportText::setTyped(const services::Narrative& narrative)
{
    m_typed = narrative;
    m_modified = m_typed.sections != m_stored.sections;
    Q_EMIT renewed();
    Q_EMIT edited();
}

void ReportText::setParagraphs(const QString& section, const QStringList& paragraphs)
{
    if (m_typed.sections.value(section) == paragraphs)
        return;
    m_typed.sections[section] = paragraphs;
    if (paragraphs.isEmpty() && !m_stored.sections.contains(section))
        m_typed.sections.remove(section); // as stored: a section without a word
    m_modified = m_typed.sections != m_stored.sections;
    Q_EMIT edited();
}

void ReportText::replace(const QString& section, int first, int count, const QStringList& paragraphs)
{
    const QStringList before = m_typed.sections.value(section);
    setParagraphs(section, before.mid(0, first) + paragraphs + before.mid(first + count));
}

} // namespace hoanhap::ui
