// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/ReferralForm.h"

#include "services/placement/EmployerService.h"
#include "services/placement/ReferralService.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/lists/SuggestionPopup.h"
#include "ui_ReferralForm.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Referral;

namespace {

constexpr int mostEmployers = 10;

struct StateName
{
    QLatin1StringView code;
    const char* name;
};
constexpr StateName stateNames[]{
    {"referred"_L1, QT_TRANSLATE_NOOP("Names", "Referred")},
    {"interviewed"_L1, QT_TRANSLATE_NOOP("Names", "Interviewed")},
    {"hired"_L1, QT_TRANSLATE_NOOP("Names", "Hired")},
    {"refused"_L1, QT_TRANSLATE_NOOP("Names", "Not taken")},
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("Names", "Withdrawn")},
    {"left"_L1, QT_TRANSLATE_NOOP("Names", "Left again")},
};

} // namespace

QString ReferralForm::stateName(const QString& code)
{
    for (const StateName& state : stateNames)
        if (state.code == code)
            return QCoreApplication::translate("Names", state.name);
    return code;
}

ReferralForm::ReferralForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::ReferralForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
}

ReferralForm::~ReferralForm() = default;

void ReferralForm::setUp(services::Workspace& workspace)
{
    CodeBox::fillAll(*this, workspace);
    for (const StateName& state : stateNames)
        m_ui->stateBox->addCode(state.code, stateName(state.code));
    m_ui->personPicker->connectTo(workspace);
    proposeEmployers(workspace);
    m_binding = std::make_unique<RecordBinding<Referral>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { m_modified = true; });
}

void ReferralForm::proposeEmployers(services::Workspace& workspace)
{
    const auto source = [&workspace](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        if (const auto rows = services::EmployerService(workspace).like(typed, mostEmployers))
            for (const storage::NamedRow& row : *rows)
                choices.push_back({row.id.toString(), row.name});
        return choices;
    };
    auto* popup = new SuggestionPopup(workspace, m_ui->employerNameEdit, source);
    connect(popup, &SuggestionPopup::chosen, this, [this](const QString&, const QString& name) {
        m_ui->employerNameEdit->setText(name);
        m_modified = true;
    });
}

void ReferralForm::setRecord(const Referral& referral)
{
    setEdited(referral, referral);
    m_modified = false;
}

void ReferralForm::setEdited(const Referral& base, const Referral& edited)
{
    m_base = base;
    m_binding->show(edited);
    m_ui->headlineLabel->setText(isStored() ? m_ui->personPicker->text() : tr("New referral"));
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

Referral ReferralForm::record(Errors& unread) const
{
    Referral referral = m_base;
    unread = m_binding->read(referral);
    if (!m_ui->personPicker->person())
        referral.personId = Uuid();
    return referral;
}

QString ReferralForm::title() const
{
    return tr("referral of %1").arg(m_ui->personPicker->text());
}

void ReferralForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
}

void ReferralForm::focusFirst()
{
    m_ui->personPicker->setFocus();
}

QByteArray ReferralForm::draft() const
{
    Errors unread;
    return draftText(services::draftOf(m_base), services::draftOf(record(unread)), *this);
}

bool ReferralForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(
        services::draftedRecord<Referral>(parts->base), services::draftedRecord<Referral>(parts->edited));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
