// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/UnitPane.h"

#include "domain/organisation/SigningWords.h"
#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/checks/PaperErrorCodes.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui_UnitPane.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OrganisationService;
using services::UnitFile;
using Kind = RowColumn::Kind;

UnitPane::UnitPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::UnitPane>())
{
    m_ui->setupUi(this);
    m_ui->unitTree->setHeaderHidden(true);
    new StackWhenNarrow(m_ui->unitScroll, {&m_ui->letterheadEditor->columns()});
    m_unitBinding = std::make_unique<RecordBinding<domain::Unit>>(m_ui->unitGroup);
    m_faults = std::make_unique<FieldFaults>(m_ui->unitSummaryLabel);
    m_unitBinding->watchIn(*m_faults);
    new EnterMovesOn(m_ui->unitGroup);
    QWidget* before = m_ui->codeEdit;
    for (QWidget* field : m_ui->letterheadEditor->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_ui->signerEditor);
    setUpFields();
    connectButtons();
}

UnitPane::~UnitPane() = default;

void UnitPane::setUpFields()
{
    m_ui->kindBox->fill(workspace(), u"unit-kinds"_s);
    m_ui->signerEditor->setUp(workspace(),
        {{u"full_name"_s, tr("Name"), Kind::Text, {}, 120}, {u"prefix"_s, tr("Prefix"), Kind::Code, {}, 76},
            {u"principal_title"_s, tr("Title of the head"), Kind::Text, {}, 108},
            {u"middle_title"_s, tr("Title signed for"), Kind::Text, {}, 104},
            {u"title"_s, tr("Own title"), Kind::Text, {}, 122},
            {u"valid_from"_s, tr("From"), Kind::Day, {}, 90}, {u"valid_to"_s, tr("To"), Kind::Day, {}, 90}});
    RowsModel::Labels prefixes;
    for (const QString& prefix : domain::signingPrefixes())
        prefixes.insert(
            prefix, prefix.isEmpty() ? tr("none") : QString(prefix).replace(u' ', u"., "_s) + u'.');
    m_ui->signerEditor->model().setLabels(u"prefix"_s, prefixes);
    m_ui->signerEditor->letRowsMove();
    m_ui->signerEditor->letRowsWrap();
}

void UnitPane::connectButtons()
{
    const auto typed = [this] { m_modified = true; };
    m_unitBinding->whenChanged(this, typed);
    connect(m_ui->letterheadEditor, &LetterheadEditor::edited, this, typed);
    connect(m_ui->signerEditor, &RowsEditor::edited, this, typed);
    RowsEditor::letRefusalsGo(*this, *m_ui->unitSummaryLabel);
    connect(m_ui->recipientsEdit, &QPlainTextEdit::textChanged, this, typed);
    connect(m_ui->unitTree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            chooseUnit(item->data(0, Qt::UserRole).toString());
    });
    connect(m_ui->newUnitButton, &QPushButton::clicked, this, &UnitPane::startNew);
    connect(m_ui->letterheadEditor, &LetterheadEditor::refused, this,
        [this](const Errors& faults) { m_faults->show(faults, {}); });
    connect(m_ui->saveUnitButton, &QPushButton::clicked, this, &UnitPane::save);
}

void UnitPane::refresh()
{
    const auto units = OrganisationService(workspace()).units();
    const Uuid chosen = m_base.unit.id.isNull() ? workspace().actor().unitId : m_base.unit.id;
    const QSignalBlocker quiet(m_ui->unitTree);
    m_ui->unitTree->clear();
    if (!units)
        return;
    QHash<Uuid, QTreeWidgetItem*> items;
    for (const domain::Unit& unit : *units) {
        QTreeWidgetItem* above = unit.parentUnitId ? items.value(*unit.parentUnitId) : nullptr;
        auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_ui->unitTree);
        item->setText(0, unit.shortName);
        item->setToolTip(0, unit.name);
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

void UnitPane::chooseUnit(const QString& id)
{
    const auto units = OrganisationService(workspace()).units();
    if (!units || id == m_base.unit.id.toString())
        return;
    if (!mayLeave())
        return chooseShownUnit();
    for (const domain::Unit& unit : *units)
        if (unit.id.toString() == id)
            showUnit(unit);
    m_ui->unitScroll->verticalScrollBar()->setValue(0);
}

void UnitPane::startNew()
{
    if (!mayLeave())
        return;
    domain::Unit unit;
    // One that was begun and not stored gives way to another under the same unit.
    unit.parentUnitId = m_base.unit.id.isNull() ? m_base.unit.parentUnitId : std::optional(m_base.unit.id);
    showUnit(unit);
    m_ui->unitScroll->verticalScrollBar()->setValue(0);
    m_ui->nameEdit->setFocus();
}

/// The tree marks the unit that the fields show.
void UnitPane::chooseShownUnit()
{
    const QSignalBlocker quiet(m_ui->unitTree);
    for (QTreeWidgetItemIterator item(m_ui->unitTree); *item; ++item)
        if ((*item)->data(0, Qt::UserRole).toString() == m_base.unit.id.toString())
            m_ui->unitTree->setCurrentItem(*item);
}

void UnitPane::showUnit(const domain::Unit& unit)
{
    showFile(OrganisationService(workspace()).fileOf(unit));
}

void UnitPane::showFile(const UnitFile& file)
{
    m_base = file;
    m_unitBinding->show(m_base.unit);
    m_ui->letterheadEditor->setRecords(m_base.letterheads, workspace().clock().today());
    m_ui->signerEditor->setRecords(m_base.signers);
    QStringList lines;
    for (const domain::ReportRecipient& recipient : m_base.recipients)
        lines << recipient.line;
    m_ui->recipientsEdit->setPlainText(lines.join(u'\n'));
    m_faults->clear();
    m_modified = false;
}

/// Lines keep their rows from the top on, so that the audit shows a changed line as changed.
std::vector<domain::ReportRecipient> UnitPane::recipientsTyped() const
{
    std::vector<domain::ReportRecipient> recipients;
    for (const QString& line : m_ui->recipientsEdit->toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const size_t place = recipients.size();
        recipients.push_back(
            place < m_base.recipients.size() ? m_base.recipients[place] : domain::ReportRecipient());
        recipients.back().line = line;
    }
    return recipients;
}

/// They may be stored so; a paper that they sign may not be submitted.
Errors UnitPane::untitledSigners() const
{
    Errors doubts;
    for (size_t i = 0; i < m_base.signers.size(); ++i) {
        const domain::Signer& signer = m_base.signers[i];
        if (signer.fullName.isEmpty() || !domain::lacksTitle(signer))
            continue;
        const QString field = signer.title.isEmpty() ? u"title"_s : u"principal_title"_s;
        doubts.push_back({services::errors::paper::signerWithoutTitle,
            domain::rowPrefix<domain::Signer>(i) + field, {signer.fullName}});
    }
    return doubts;
}

UnitFile UnitPane::edited(Errors& faults)
{
    RowsEditor::takeOpenCell(*this);
    UnitFile file = m_base;
    append(faults, m_unitBinding->read(file.unit));
    file.letterheads = m_ui->letterheadEditor->records(faults);
    file.signers = m_ui->signerEditor->records(m_base.signers, faults);
    file.recipients = recipientsTyped();
    return file;
}

void UnitPane::save()
{
    Errors faults;
    const UnitFile file = edited(faults);
    if (faults.empty()) {
        const auto saved = OrganisationService(workspace()).save(m_base, file);
        if (saved)
            showUnit(saved->unit);
        else
            faults = saved.errors();
    }
    if (faults.empty())
        refresh();
    m_faults->show(faults, {});
    const Errors doubts = faults.empty() ? untitledSigners() : Errors();
    m_ui->signerEditor->showFaults(domain::entityName<domain::Signer>(), faults, doubts);
    if (!doubts.empty())
        m_ui->unitSummaryLabel->warn(tr("The unit is stored.") + u' ' + messages::sentencesFor(doubts));
    else if (faults.empty())
        m_ui->unitSummaryLabel->confirm(tr("The unit is stored."));
}

} // namespace hoanhap::ui
