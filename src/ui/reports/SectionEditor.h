// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class SectionEditor;
}

namespace hoanhap::ui {

class ReportText;

/// The prose of the report: the list of its sections and the text of the one chosen.
class SectionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(QWidget* parent = nullptr);
    ~SectionEditor() override;

    /// Once, before anything else; it outlives this widget.
    void setText(ReportText& text);
    /// Lists these sections, and others only where something stands in them.
    void offer(const QStringList& sections);
    /// Opens a section with the cursor on one of its paragraphs.
    void goTo(const QString& section, int paragraph);

Q_SIGNALS:
    void saveAsked();
    /// Another section was chosen by hand.
    void sectionChosen(const QString& section);

private:
    void take();
    void follow();
    void showSection();
    QStringList paragraphs() const;

    std::unique_ptr<Ui::SectionEditor> m_ui;
    ReportText* m_text = nullptr;
    QString m_section;
};

} // namespace hoanhap::ui
