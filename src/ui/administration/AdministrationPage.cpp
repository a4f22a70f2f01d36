// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AdministrationPage.h"

#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationService.h"
#include "ui/forms/CodeBox.h"
#include "ui_AdministrationPage.h"

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
        if (!item || !units)
            return;
        for (const domain::Unit& unit : *units)
            if (unit.id.toString() == item->data(0, Qt::UserRole).toString())
                showUnit(unit);
    });
    connect(m_ui->newUnitButton, &QPushButton::clicked, this, [this] {
        domain::Unit unit;
        unit.parentUnitId = m_unit.id.isNull() ? std::optional<Uuid>() : std::optional(m_unit.id);
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
    const Uuid chosen = m_unit.id.isNull() ? workspace().actor().unitId : m_unit.id;
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
}

void AdministrationPage::showUnit(const domain::Unit& unit)
{
    OrganisationService service(workspace());
    const QDate today = workspace().clock().today();
    m_unit = unit;
    m_organisation = {};
    m_signer = {};
    if (unit.rowVersion > 0) {
        if (const auto organisation = service.organisationOn(unit.id, today))
            m_organisation = *organisation;
        if (const auto signers = service.signersOn(unit.id, today); signers && !signers->empty())
            m_signer = signers->front();
    }
    m_unitBinding->show(m_unit);
    m_organisationBinding->show(m_organisation);
    m_signerBinding->show(m_signer);
    QStringList lines;
    if (const auto recipients = service.recipients(unit.id))
        for (const domain::ReportRecipient& recipient : *recipients)
            lines << recipient.line;
    m_ui->recipientsEdit->setPlainText(lines.join(u'\n'));
    m_ui->unitSummaryLabel->hide();
}

Errors AdministrationPage::saveLetterhead(const domain::Unit& unit)
{
    OrganisationService service(workspace());
    domain::Organisation organisation = m_organisation;
    Errors faults = m_organisationBinding->read(organisation);
    organisation.ofUnitId = unit.id;
    if (const auto saved = service.saveOrganisation(m_organisation, organisation); !saved)
        append(faults, saved.errors());
    domain::Signer signer = m_signer;
    m_signerBinding->read(signer);
    signer.ofUnitId = unit.id;
    if (const auto saved = service.saveSigner(m_signer, signer); !saved)
        append(faults, saved.errors());
    if (const Outcome saved =
            service.saveRecipients(unit.id, m_ui->recipientsEdit->toPlainText().split(u'\n'));
        !saved)
        append(faults, saved.errors());
    return faults;
}

void AdministrationPage::saveUnit()
{
    domain::Unit unit = m_unit;
    m_unitBinding->read(unit);
    const auto saved = OrganisationService(workspace()).saveUnit(m_unit, unit);
    const Errors faults = saved ? saveLetterhead(*saved) : saved.errors();
    if (faults.empty()) {
        m_unit = *saved;
        refreshUnits();
    }
    say(m_ui->unitSummaryLabel, faults, tr("The unit is stored."));
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
