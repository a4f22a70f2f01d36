// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the items of the outline.
#include "services/reports/templates/TemplateErrorCodes.h"
#include "ui/faults/FaultMark.h"
#include "ui/reports/outline/ChipMenu.h"
#include "ui/reports/outline/TemplatePane.h"
#include "ui_TemplatePane.h"

#include <QMenu>
#include <algorithm>

namespace hoanhap::ui {

using services::OutlineItem;
using services::OutlinePiece;

void TemplatePane::moveItem(int direction)
{
    services::OutlinePath path = m_paths.at(static_cast<size_t>(m_row - fixedRows));
    if (!m_outline.move(path, direction))
        return;
    m_modified = true;
    const auto paths = m_outline.paths();
    const auto place = std::ranges::find(paths, path) - paths.begin();
    showItems(static_cast<int>(place) + fixedRows);
}

void TemplatePane::addItem(OutlineItem::Kind kind)
{
    const auto chosen =
        m_row < fixedRows ? services::OutlinePath() : m_paths[static_cast<size_t>(m_row - fixedRows)];
    const services::OutlinePath put = m_outline.insertAfter(chosen, OutlineItem{kind});
    m_modified = true;
    const auto paths = m_outline.paths();
    showItems(static_cast<int>(std::ranges::find(paths, put) - paths.begin()) + fixedRows);
    m_ui->sentenceEdit->setFocus();
}

void TemplatePane::removeItem()
{
    m_outline.remove(m_paths.at(static_cast<size_t>(m_row - fixedRows)));
    m_modified = true;
    showItems(m_row - 1);
}

void TemplatePane::setLevel(int level)
{
    OutlineItem& item = m_outline.at(m_paths.at(static_cast<size_t>(m_row - fixedRows)));
    if (item.level == static_cast<document::HeadingLevel>(level))
        return;
    item.level = static_cast<document::HeadingLevel>(level);
    m_modified = true;
    showItems(m_row);
}

bool TemplatePane::tellWordless()
{
    const auto path = m_outline.wordless();
    if (!path)
        return false;
    const auto place = std::ranges::find(m_paths, *path) - m_paths.begin();
    m_ui->itemList->setCurrentRow(static_cast<int>(place) + fixedRows);
    markSentence({{services::errors::wording::wordless}});
    m_ui->sentenceEdit->setFocus();
    return true;
}

void TemplatePane::markSentence(const Errors& faults)
{
    if (faults.empty() && m_ui->sentenceFaultLabel->isHidden())
        return;
    m_ui->sentenceFaultLabel->tell(faults, {});
    markFault(*m_ui->sentenceEdit, faults.empty() ? "" : "error");
    m_ui->sentenceEdit->setAccessibleDescription(m_ui->sentenceFaultLabel->text());
}

/// Whose own figures the chosen item may use.
QStringList TemplatePane::groupsAround()
{
    QStringList within;
    if (m_row < fixedRows)
        return within;
    services::OutlinePath path = m_paths[static_cast<size_t>(m_row - fixedRows)];
    for (path.pop_back(); !path.empty(); path.pop_back())
        if (const OutlineItem& group = m_outline.at(path); !group.inverted)
            within << group.name;
    return within;
}

void TemplatePane::fillMenu()
{
    fillChipMenu(*m_menu, groupsAround(), [this](const OutlinePiece& chip) {
        m_ui->sentenceEdit->insertChip(chip);
        m_ui->sentenceEdit->setFocus(); // typing goes on behind it
    });
}

void TemplatePane::fillGroupMenu()
{
    m_groupMenu->clear();
    const QStringList within = groupsAround();
    if (m_outline.at(m_paths.at(static_cast<size_t>(m_row - fixedRows))).kind == OutlineItem::Kind::Group)
        m_groupMenu->addAction(tr("Without this condition"), this, &TemplatePane::takeOutOfGroup);
    fillConditionMenu(*m_groupMenu->addMenu(tr("Only where there is")), within,
        [this](const OutlinePiece& condition) { putInto(condition, false); });
    fillConditionMenu(*m_groupMenu->addMenu(tr("Only where there is no")), within,
        [this](const OutlinePiece& condition) { putInto(condition, true); });
}

void TemplatePane::putInto(const OutlinePiece& condition, bool inverted)
{
    OutlineItem group{OutlineItem::Kind::Group};
    group.name = condition.text;
    group.inverted = inverted;
    m_outline.putInto(m_paths.at(static_cast<size_t>(m_row - fixedRows)), std::move(group));
    m_modified = true;
    showItems(m_row);
    m_ui->itemList->setFocus();
}

void TemplatePane::takeOutOfGroup()
{
    m_outline.takeOutOfGroup(m_paths.at(static_cast<size_t>(m_row - fixedRows)));
    m_modified = true;
    showItems(m_row);
    m_ui->itemList->setFocus();
}

} // namespace hoanhap::ui
