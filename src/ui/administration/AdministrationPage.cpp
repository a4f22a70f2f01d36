// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AdministrationPage.h"

#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationService.h"
#include "ui/forms/CodeBox.h"
#include "ui_AdministrationPage.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OrganisationService;

AdministrationPage::AdministrationPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::AdministrationPage>())
{
    m_ui->setupUi(this);
    m_ui->kindBox->fill(workspace(), u"unit-kinds"_s);
    m_ui->prefixBox->addCode({}, tr("Signs as head"));
    for (const QString& prefix : {u"KT"_s, u"TL"_s, u"TUQ"_s, u"TM"_s, u"Q"_s})
        m_ui->prefixBox->addCode(prefix, prefix + u'.');
    m_ui->unitTree->setHeaderHidden(true);
    m_unitBinding = std::make_unique<RecordBinding<domain::Unit>>(m_ui->unitGroup);
    m_organisationBinding = std::make_unique<RecordBinding<domain::Organisation>>(m_ui->letterheadGroup);
    m_signerBinding = std::make_unique<RecordBinding<domain::Signer>>(m_ui->signerGroup);
    const auto typed = [this] { m_modified = true; };
    m_unitBinding->whenChanged(this, typed);
    m_organisationBinding->whenChanged(this, typed);
    m_signerBinding->whenChanged(this, typed);
    connect(m_ui->recipientsEdit, &QPlainTextEdit::textChanged, this, typed);
    for (QLabel* label : {m_ui->unitSummaryLabel, m_ui->accountSummaryLabel, m_ui->backupSummaryLabel})
        label->hide();
    connectButtons();
    const bool administrator = domain::may(workspace().actor().role, domain::Permission::Administer);
    m_ui->tabs->setTabVisible(0, administrator);
    m_ui->tabs->setTabVisible(1, administrator);
    m_ui->restoreButton->setVisible(administrator);
    m_ui->folderButton->setEnabled(administrator);
}

AdministrationPage::~AdministrationPage() = default;

void AdministrationPage::connectButtons()
{
    connect(m_ui->unitTree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const auto units = OrganisationService(workspace()).units();
        if (!item || !units || item->data(0, Qt::UserRole).toString() == m_file.unit.id.toString())
            return;
        if (!mayLeave())
            return chooseShownUnit();
        for (const domain::Unit& unit : *units)
            if (unit.id.toString() == item->data(0, Qt::UserRole).toString())
                showUnit(unit);
    });
    connect(m_ui->newUnitButton, &QPushButton::clicked, this, [this] {
        if (!mayLeave())
            return;
        domain::Unit unit;
        unit.parentUnitId = m_file.unit.id.isNull() ? std::optional<Uuid>() : std::optional(m_file.unit.id);
        showUnit(unit);
        m_ui->codeEdit->setFocus();
    });
    connect(m_ui->saveUnitButton, &QPushButton::clicked, this, &AdministrationPage::saveUnit);
    connect(m_ui->addAccountButton, &QPushButton::clicked, this, &AdministrationPage::addAccount);
    connect(m_ui->editAccountButton, &QPushButton::clicked, this, &AdministrationPage::editAccount);
    connect(m_ui->accountTable, &QTableWidget::itemDoubleClicked, this, &AdministrationPage::editAccount);
    connect(
        m_ui->accountTable, &QTableWidget::currentCellChanged, this, &AdministrationPage::showAccountButtons);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &AdministrationPage::givePassword);
    connect(m_ui->removeAccountButton, &QPushButton::clicked, this, &AdministrationPage::removeAccount);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &AdministrationPage::chooseFolder);
    connect(m_ui->backUpButton, &QPushButton::clicked, this, &AdministrationPage::backUp);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &AdministrationPage::restore);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &AdministrationPage::check);
}

void AdministrationPage::refresh()
{
    refreshUnits();
    refreshAccounts();
    refreshBackups();
}

void AdministrationPage::refreshUnits()
{
    const auto units = OrganisationService(workspace()).units();
    const Uuid chosen = m_file.unit.id.isNull() ? workspace().actor().unitId : m_file.unit.id;
    const QSignalBlocker quiet(m_ui->unitTree);
    m_ui->unitTree->clear();
    if (!units)
        return;
    QHash<Uuid, QTreeWidgetItem*> items;
    for (const domain::Unit& unit : *units) {
        QTreeWidgetItem* above = unit.parentUnitId ? items.value(*unit.parentUnitId) : nullptr;
        auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_ui->unitTree);
        item->setText(0, unit.shortName);
        item->setData(0, Qt::UserRole, unit.id.toString());
        items.insert(unit.id, item);
    }
    m_ui->unitTree->expandAll();
    m_ui->unitTree->setCurrentItem(items.value(chosen));
    const auto shown =
        std::find_if(units->begin(), units->end(), [&](const auto& unit) { return unit.id == chosen; });
    if (!m_modified && shown != units->end())
        showUnit(*shown);
}

/// The tree marks the unit that the fields show.
void AdministrationPage::chooseShownUnit()
{
    const QSignalBlocker quiet(m_ui->unitTree);
    for (QTreeWidgetItemIterator item(m_ui->unitTree); *item; ++item)
        if ((*item)->data(0, Qt::UserRole).toString() == m_file.unit.id.toString())
            m_ui->unitTree->setCurrentItem(*item);
}

void AdministrationPage::showUnit(const domain::Unit& unit)
{
    m_file = OrganisationService(workspace()).fileOf(unit, workspace().clock().today());
    m_unitBinding->show(m_file.unit);
    m_organisationBinding->show(m_file.organisation);
    m_signerBinding->show(m_file.signer);
    QStringList lines;
    for (const domain::ReportRecipient& recipient : m_file.recipients)
        lines << recipient.line;
    m_ui->recipientsEdit->setPlainText(lines.join(u'\n'));
    m_ui->unitSummaryLabel->hide();
    m_modified = false;
}

/// Lines keep their rows from the top on, so that the audit shows a changed line as changed.
std::vector<domain::ReportRecipient> AdministrationPage::recipientsTyped() const
{
    std::vector<domain::ReportRecipient> recipients;
    for (const QString& line : m_ui->recipientsEdit->toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const size_t place = recipients.size();
        recipients.push_back(
            place < m_file.recipients.size() ? m_file.recipients[place] : domain::ReportRecipient());
        recipients.back().line = line;
    }
    return recipients;
}

void AdministrationPage::saveUnit()
{
    services::UnitFile edited = m_file;
    Errors faults = m_unitBinding->read(edited.unit);
    append(faults, m_organisationBinding->read(edited.organisation));
    append(faults, m_signerBinding->read(edited.signer));
    edited.recipients = recipientsTyped();
    if (faults.empty()) {
        const auto saved = OrganisationService(workspace()).save(m_file, edited);
        if (saved)
            showUnit(saved->unit);
        else
            faults = saved.errors();
    }
    if (faults.empty())
        refreshUnits();
    say(m_ui->unitSummaryLabel, faults, tr("The unit is stored."));
}

bool AdministrationPage::isModified() const
{
    return m_modified;
}

void AdministrationPage::dropChanges()
{
    m_modified = false;
}

void AdministrationPage::save()
{
    if (m_ui->tabs->currentIndex() == 0)
        saveUnit();
}

void AdministrationPage::say(QLabel* label, const Errors& faults, const QString& success)
{
    label->setText(faults.empty() ? success : messages::sentencesFor(faults));
    label->setProperty("fault", faults.empty() ? u""_s : u"error"_s);
    label->show();
}

} // namespace hoanhap::ui
