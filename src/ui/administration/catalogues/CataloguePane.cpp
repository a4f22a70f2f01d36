// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/catalogues/CataloguePane.h"

#include "messages/ErrorSentences.h"
#include "text/letters/Fold.h"
#include "ui/administration/catalogues/EntryDialog.h"
#include "ui/lists/PlainTable.h"
#include "ui_CataloguePane.h"

#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::CatalogueEntry;
using services::CatalogueEditing;

CataloguePane::CataloguePane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::CataloguePane>())
{
    m_ui->setupUi(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &CataloguePane::listCatalogues);
    connect(m_ui->catalogueList, &QListWidget::currentRowChanged, this, &CataloguePane::listEntries);
    connect(m_ui->entryTable, &QTableWidget::currentCellChanged, this, &CataloguePane::showButtons);
    connect(m_ui->entryTable, &QTableWidget::itemActivated, this, &CataloguePane::renameEntry);
    connect(m_ui->addButton, &QPushButton::clicked, this, &CataloguePane::addEntry);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &CataloguePane::renameEntry);
    connect(m_ui->useButton, &QPushButton::clicked, this, &CataloguePane::changeUse);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveEntry(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveEntry(1); });
}

CataloguePane::~CataloguePane() = default;

void CataloguePane::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

const CatalogueEditing::Catalogue* CataloguePane::catalogue() const
{
    const int row = m_ui->catalogueList->currentRow();
    return row >= 0 && row < static_cast<int>(m_catalogues.size()) ? &m_catalogues[static_cast<size_t>(row)]
                                                                   : nullptr;
}

const CatalogueEntry* CataloguePane::entry() const
{
    const auto found = std::ranges::find(m_entries, chosenKey(*m_ui->entryTable), &CatalogueEntry::code);
    return found == m_entries.end() ? nullptr : &*found;
}

void CataloguePane::refresh()
{
    listCatalogues();
}

void CataloguePane::listCatalogues()
{
    const QString shown = catalogue() ? catalogue()->name : QString();
    const QString wanted = text::fold(m_ui->searchEdit->text());
    m_catalogues = editing().catalogues();
    std::erase_if(m_catalogues, [&](const auto& one) { return !text::fold(one.title).contains(wanted); });
    {
        const QSignalBlocker quiet(m_ui->catalogueList);
        m_ui->catalogueList->clear();
        for (const CatalogueEditing::Catalogue& one : m_catalogues)
            m_ui->catalogueList->addItem(one.title);
        const auto place = std::ranges::find(m_catalogues, shown, &CatalogueEditing::Catalogue::name);
        m_ui->catalogueList->setCurrentRow(
            place == m_catalogues.end() ? 0 : static_cast<int>(place - m_catalogues.begin()));
    }
    listEntries();
}

void CataloguePane::listEntries()
{
    const QString chosen = chosenKey(*m_ui->entryTable);
    m_entries = catalogue() ? editing().entries(catalogue()->name) : std::vector<CatalogueEntry>();
    std::vector<PlainTableRow> rows;
    for (const CatalogueEntry& one : m_entries)
        rows.push_back({one.code, {one.label, one.active ? tr("In use") : tr("Out of use"), one.lawSource}});
    {
        const QSignalBlocker quiet(m_ui->entryTable);
        fillPlainTable(*m_ui->entryTable, {tr("Called"), tr("State"), tr("Source")}, rows);
        m_ui->entryTable->setCurrentCell(0, 0);
        chooseKey(*m_ui->entryTable, chosen);
    }
    const bool fixed = catalogue() && catalogue()->fixed;
    m_ui->hintLabel->setText(!catalogue() ? tr("No list is called so.")
            : fixed
            ? tr("The program's rules name every entry of this list: they can only be called otherwise.")
            : tr("Entries out of use are no longer offered; records that have them keep them."));
    showButtons();
}

void CataloguePane::showButtons()
{
    const bool grows = catalogue() && !catalogue()->fixed;
    const CatalogueEntry* chosen = entry();
    m_ui->addButton->setEnabled(grows);
    m_ui->renameButton->setEnabled(chosen);
    m_ui->useButton->setEnabled(grows && chosen);
    m_ui->useButton->setText(chosen && !chosen->active ? tr("Take into &use again") : tr("Take out of &use"));
    m_ui->upButton->setEnabled(chosen && chosen != &m_entries.front());
    m_ui->downButton->setEnabled(chosen && chosen != &m_entries.back());
}

void CataloguePane::tellChanged(const QString& code, const QString& sentence)
{
    listEntries();
    chooseKey(*m_ui->entryTable, code);
    m_ui->entryTable->setFocus();
    m_ui->summaryLabel->confirm(sentence);
    Q_EMIT choicesChanged();
}

void CataloguePane::addEntry()
{
    if (!catalogue() || catalogue()->fixed)
        return;
    EntryDialog dialog(m_entries, this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto added = editing().add(catalogue()->name, dialog.label(), dialog.like());
        if (added)
            return tellChanged(added->code, tr("\"%1\" is offered from now on.").arg(added->label));
        dialog.complain(added.errors());
    }
}

void CataloguePane::renameEntry()
{
    if (!entry())
        return;
    const CatalogueEntry base = *entry();
    EntryDialog dialog(base, this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto renamed = editing().rename(base, dialog.label());
        if (renamed)
            return tellChanged(base.code, tr("It is called \"%1\" now.").arg(renamed->label));
        dialog.complain(renamed.errors());
    }
}

void CataloguePane::changeUse()
{
    if (!entry())
        return;
    const auto changed = editing().setInUse(*entry(), !entry()->active);
    if (!changed)
        return m_ui->summaryLabel->complain(messages::sentencesFor(changed.errors()));
    tellChanged(changed->code,
        changed->active ? tr("\"%1\" is offered again.").arg(changed->label)
                        : tr("\"%1\" is no longer offered.").arg(changed->label));
}

void CataloguePane::moveEntry(int by)
{
    if (!entry())
        return;
    const QString code = entry()->code;
    if (const Outcome moved = editing().move(*entry(), by); !moved)
        return m_ui->summaryLabel->complain(messages::sentencesFor(moved.errors()));
    tellChanged(code, {});
}

} // namespace hoanhap::ui
