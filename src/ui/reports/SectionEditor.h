// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SectionEditor;
}

namespace hoanhap::ui {

/// The prose of the report: the list of its sections and the text of the one chosen.
class SectionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(QWidget* parent = nullptr);
    ~SectionEditor() override;

    /// What is stored; nothing counts as modified then.
    void setNarrative(const services::Narrative& narrative);
    /// As typed up to now.
    services::Narrative narrative() const;
    bool isModified() const { return m_modified; }
    /// Shows again what is stored.
    void dropChanges() { setNarrative(services::Narrative(m_stored)); }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    /// Opens a section with the cursor on one of its paragraphs.
    void goTo(const QString& section, int paragraph);

Q_SIGNALS:
    void edited();
    void saveAsked();

private:
    void takeSection();
    void showSection();
    QStringList paragraphs() const;

    std::unique_ptr<Ui::SectionEditor> m_ui;
    services::Narrative m_stored;
    services::Narrative m_narrative; ///< without what is typed in the section that is open
    QString m_section;
    bool m_modified = false;
};

} // namespace hoanhap::ui
