// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/PlacementPage.h"

#include "messages/ErrorSentences.h"
#include "services/placement/ReferralService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/lists/SuggestionPopup.h"
#include "ui_PlacementPage.h"

#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Referral;
using services::ReferralService;

namespace {
constexpr int mostRows = 5000;
constexpr int mostChoices = 10;
} // namespace

PlacementPage::PlacementPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PlacementPage>())
    , m_model(new PlainListModel({tr("Person"), tr("Employer"), tr("Referred on"), tr("State")}, this))
{
    m_ui->setupUi(this);
    setUpFields();
    m_binding = std::make_unique<RecordBinding<Referral>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_ui->listView->setModel(m_model);
    giveListLook(*m_ui->listView, {150, 145, 125, 105});
    m_ui->paneSplitter->setSizes({490, 670});
    connectButtons();
    showForm(false);
}

PlacementPage::~PlacementPage() = default;

void PlacementPage::setUpFields()
{
    CodeBox::fillAll(*this, workspace());
    const std::vector<std::pair<QString, QString>> states{{u"referred"_s, tr("Referred")},
        {u"interviewed"_s, tr("Interviewed")}, {u"hired"_s, tr("Hired")}, {u"refused"_s, tr("Not taken")},
        {u"withdrawn"_s, tr("Withdrawn")}, {u"left"_s, tr("Left again")}};
    for (const auto& [code, label] : states) {
        m_ui->stateBox->addCode(code, label);
        m_stateLabels.insert(code, label);
    }
    m_ui->personPicker->connectTo(workspace());
    auto* employers = new SuggestionPopup(m_ui->employerNameEdit, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        if (const auto rows = ReferralService(workspace()).employersLike(typed, mostChoices))
            for (const storage::NamedRow& row : *rows)
                choices.push_back({row.id.toString(), row.name});
        return choices;
    });
    connect(employers, &SuggestionPopup::chosen, this, [this](const QString&, const QString& name) {
        m_ui->employerNameEdit->setText(name);
        m_modified = true;
    });
}

void PlacementPage::connectButtons()
{
    m_binding->whenChanged(this, [this] { m_modified = true; });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &PlacementPage::refresh);
    connect(m_ui->newButton, &QPushButton::clicked, this, &PlacementPage::startNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PlacementPage::save);
    connect(m_ui->binButton, &QPushButton::clicked, this, &PlacementPage::moveToBin);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                open(m_model->idAt(index.row()));
        });
    auto* keys =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PlacementPage::save);
    new EnterMovesOn(m_ui->fieldPane);
}

void PlacementPage::open(const Uuid& chosen)
{
    if (chosen == m_base.id)
        return;
    if (!mayLeave())
        return m_ui->listView->selectRow(m_model->rowOf(m_base.id));
    if (const auto referral = ReferralService(workspace()).load(chosen))
        show(*referral);
}

void PlacementPage::refresh()
{
    const auto rows = ReferralService(workspace()).list(m_ui->searchEdit->text(), mostRows);
    std::vector<PlainListModel::Row> shown;
    if (rows)
        for (const storage::ReferralRow& row : *rows)
            shown.push_back({row.id,
                {row.personName, row.employer,
                    row.referredOn ? text::dateInFigures(*row.referredOn) : QString(),
                    m_stateLabels.value(row.state)}});
    m_ui->countLabel->setText(tr("%1 referrals").arg(shown.size()));
    m_model->setRows(std::move(shown));
    if (const int row = m_model->rowOf(m_base.id); row >= 0)
        m_ui->listView->selectRow(row);
}

void PlacementPage::showForm(bool shown)
{
    const bool mayEdit = domain::may(workspace().actor().role, Permission::EditActivities);
    m_ui->formScroll->setVisible(shown);
    m_ui->emptyLabel->setVisible(!shown);
    m_ui->newButton->setEnabled(mayEdit);
    m_ui->saveButton->setEnabled(shown && mayEdit);
    m_ui->binButton->setEnabled(shown && mayEdit && m_base.rowVersion > 0);
    m_binding->setReadOnly(!mayEdit);
}

void PlacementPage::show(const Referral& referral)
{
    m_base = referral;
    m_binding->show(referral);
    m_ui->headlineLabel->setText(referral.rowVersion == 0 ? tr("New referral") : m_ui->personPicker->text());
    m_faults->clear();
    m_modified = false;
    showForm(true);
}

void PlacementPage::startNew()
{
    if (!m_ui->newButton->isEnabled() || !mayLeave())
        return;
    show(ReferralService(workspace()).blank());
    m_ui->personPicker->setFocus();
}

void PlacementPage::save()
{
    if (!m_ui->saveButton->isEnabled())
        return;
    Referral referral = m_base;
    if (Errors unreadable = m_binding->read(referral); !unreadable.empty())
        return m_faults->show(unreadable, {});
    if (!m_ui->personPicker->person())
        referral.personId = Uuid();
    try {
        const auto saved = ReferralService(workspace()).save(m_base, referral);
        if (!saved)
            return m_faults->show(saved.errors(), {});
        show(saved->referral);
        m_faults->show({}, saved->warnings);
        refresh();
        m_ui->listView->selectRow(m_model->rowOf(saved->referral.id));
        Q_EMIT statusMessage(tr("Stored: %1").arg(m_ui->personPicker->text()));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void PlacementPage::moveToBin()
{
    if (!prompts().confirm(this, tr("Move this referral to the bin?"), tr("Move to bin")))
        return;
    const Outcome done = ReferralService(workspace()).moveToBin(m_base.id);
    if (!done)
        return m_faults->show(done.errors(), {});
    m_base = {};
    m_modified = false;
    showForm(false);
    refresh();
}

bool PlacementPage::isModified() const
{
    return m_modified;
}

void PlacementPage::dropChanges()
{
    m_modified = false;
}

void PlacementPage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
