// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

#include <QObject>

namespace hoanhap::ui {

/// The prose of the report that is open, as typed up to now: the page and the list of sections both write
/// into it and show what it holds.
class ReportText : public QObject
{
    Q_OBJECT

public:
    explicit ReportText(QObject* parent = nullptr) : QObject(parent) { }

    /// What is stored; nothing counts as modified then.
    void setStored(const services::Narrative& narrative);
    void dropChanges() { setStored(services::Narrative(m_stored)); }
    const services::Narrative& stored() const { return m_stored; }
    const services::Narrative& narrative() const { return m_typed; }
    QStringList paragraphs(const QString& section) const { return m_typed.sections.value(section); }
    bool isModified() const { return m_modified; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// As if a person had typed it over what is stored.
    void setTyped(const services::Narrative& narrative);
    void setParagraphs(const QString& section, const QStringList& paragraphs);
    /// These in the place of `count` paragraphs from `first` on.
    void replace(const QString& section, int first, int count, const QStringList& paragraphs);

Q_SIGNALS:
    void edited(); ///< by a person
    void renewed(); ///< what is stored is another now
    void readOnlyChanged();

private:
    services::Narrative m_stored;
    services::Narrative m_typed;
    bool m_modified = false;
    bool m_readOnly = true;
};

} // namespace hoanhap::ui
