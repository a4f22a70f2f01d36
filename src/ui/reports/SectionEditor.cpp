// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SectionEditor.h"

#include "messages/ReportNames.h"
#include "services/reports/ReportService.h"
#include "ui/reports/text/ReportText.h"
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
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, &SectionEditor::showSection);
    connect(m_ui->sectionEdit, &QPlainTextEdit::textChanged, this, &SectionEditor::take);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SectionEditor::saveAsked);
    m_ui->sectionList->setCurrentRow(1); // the first that a report does not leave empty
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this,
        [this] { Q_EMIT sectionChosen(m_section); });
}

SectionEditor::~SectionEditor() = default;

void SectionEditor::setText(ReportText& text)
{
    m_text = &text;
    connect(&text, &ReportText::renewed, this, &SectionEditor::showSection);
    connect(&text, &ReportText::edited, this, &SectionEditor::follow);
    const auto lock = [this] {
        m_ui->sectionEdit->setReadOnly(m_text->isReadOnly());
        m_ui->saveButton->setEnabled(!m_text->isReadOnly());
    };
    connect(&text, &ReportText::readOnlyChanged, this, lock);
    lock();
    showSection();
}

void SectionEditor::offer(const QStringList& sections)
{
    QListWidget& list = *m_ui->sectionList;
    for (int row = 0; row < list.count(); ++row) {
        const QString key = list.item(row)->data(Qt::UserRole).toString();
        list.item(row)->setHidden(!sections.contains(key) && m_text->paragraphs(key).isEmpty());
    }
    if (!list.currentItem() || !list.currentItem()->isHidden())
        return;
    const QSignalBlocker quiet(&list); // not chosen by hand
    for (int row = list.count() - 1; row >= 0; --row)
        if (!list.item(row)->isHidden())
            list.setCurrentRow(row);
    showSection();
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
}

void SectionEditor::take()
{
    if (m_text)
        m_text->setParagraphs(m_section, paragraphs());
}

void SectionEditor::follow()
{
    // What is typed here is the text already; blank lines of it are left alone.
    QStringList typed = m_text->paragraphs(m_section);
    typed.removeAll(QString());
    if (typed != paragraphs())
        showSection();
}

void SectionEditor::showSection()
{
    const QListWidgetItem* item = m_ui->sectionList->currentItem();
    m_section = item ? item->data(Qt::UserRole).toString() : QString();
    m_ui->sectionLabel->setText(messages::sectionName(m_section));
    const QSignalBlocker quiet(m_ui->sectionEdit); // not typed
    m_ui->sectionEdit->setPlainText(m_text ? m_text->paragraphs(m_section).join(u'\n') : QString());
}

QStringList SectionEditor::paragraphs() const
{
    QStringList lines = m_ui->sectionEdit->toPlainText().split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines;
}

} // namespace hoanhap::ui
