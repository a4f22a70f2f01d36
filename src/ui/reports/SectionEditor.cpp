// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SectionEditor.h"

#include "messages/ReportNames.h"
#include "ui_SectionEditor.h"

#include <QSignalBlocker>
#include <QTextBlock>

namespace hoanhap::ui {

using services::ReportService;

SectionEditor::SectionEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SectionEditor>())
{
    m_ui->setupUi(this);
    for (const QString& key : ReportService::sectionKeys()) {
        auto* item = new QListWidgetItem(messages::sectionName(key), m_ui->sectionList);
        item->setData(Qt::UserRole, key);
    }
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, [this] {
        takeSection();
        showSection();
    });
    connect(m_ui->sectionEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_modified = true;
        Q_EMIT edited();
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SectionEditor::saveAsked);
    m_ui->sectionList->setCurrentRow(1); // the first that a report does not leave empty
}

SectionEditor::~SectionEditor() = default;

void SectionEditor::setNarrative(const services::Narrative& narrative)
{
    m_stored = narrative;
    m_narrative = narrative;
    m_modified = false;
    showSection();
}

services::Narrative SectionEditor::narrative() const
{
    services::Narrative typed = m_narrative;
    if (m_modified)
        typed.sections[m_section] = paragraphs();
    return typed;
}

void SectionEditor::setReadOnly(bool readOnly)
{
    m_ui->sectionEdit->setReadOnly(readOnly);
    m_ui->saveButton->setEnabled(!readOnly);
}

bool SectionEditor::isReadOnly() const
{
    return m_ui->sectionEdit->isReadOnly();
}

void SectionEditor::goTo(const QString& section, int paragraph)
{
    for (int row = 0; row < m_ui->sectionList->count(); ++row)
        if (m_ui->sectionList->item(row)->data(Qt::UserRole).toString() == section)
            m_ui->sectionList->setCurrentRow(row);
    const QTextBlock block = m_ui->sectionEdit->document()->findBlockByNumber(paragraph);
    if (m_section != section || !block.isValid())
        return;
    m_ui->sectionEdit->setTextCursor(QTextCursor(block));
    m_ui->sectionEdit->setFocus();
}

void SectionEditor::takeSection()
{
    m_narrative = narrative();
}

void SectionEditor::showSection()
{
    const QListWidgetItem* item = m_ui->sectionList->currentItem();
    m_section = item ? item->data(Qt::UserRole).toString() : QString();
    m_ui->sectionLabel->setText(messages::sectionName(m_section));
    const QSignalBlocker quiet(m_ui->sectionEdit); // not typed
    m_ui->sectionEdit->setPlainText(m_narrative.sections.value(m_section).join(u'\n'));
}

QStringList SectionEditor::paragraphs() const
{
    QStringList lines = m_ui->sectionEdit->toPlainText().split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines;
}

} // namespace hoanhap::ui
