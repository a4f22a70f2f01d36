// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/SelectionStepDialog.h"

#include "messages/ErrorSentences.h"
#include "services/activities/SessionService.h"
#include "services/people/PersonList.h"
#include "services/training/ClassService.h"
#include "text/dates/PartialDate.h"
#include "ui/faults/FieldFaults.h"
#include "ui/waiting/LongWork.h"
#include "ui_SelectionStepDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::SelectionService;

namespace {
constexpr int mostOffered = 500;
constexpr size_t mostDoubted = 8; // more would not fit a small screen

/// "Name: sentence", a line for each person.
QString sentencesOn(const std::vector<SelectionService::Doubted>& doubts)
{
    QStringList lines;
    for (const SelectionService::Doubted& one : doubts) {
        if (lines.size() == static_cast<qsizetype>(mostDoubted))
            break;
        const QString who = one.birth.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, one.birth.display());
        lines << u"%1: %2"_s.arg(who, messages::sentencesFor(one.warnings).replace(u'\n', u' '));
    }
    if (doubts.size() > mostDoubted)
        lines << SelectionStepDialog::tr("… and %1 more people").arg(doubts.size() - mostDoubted);
    return lines.join(u'\n');
}

} // namespace

SelectionStepDialog::SelectionStepDialog(
    services::Workspace& workspace, Step step, std::vector<Uuid> people, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SelectionStepDialog>())
    , m_workspace(workspace)
    , m_step(step)
    , m_people(std::move(people))
{
    m_ui->setupUi(this);
    setWindowTitle(titleOf(step));
    const auto show = [](QWidget* label, QWidget* field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    show(m_ui->helperLabel, m_ui->helperEdit, step == Step::AssignHelper);
    show(m_ui->needLabel, m_ui->needBox, step == Step::AddNeed);
    show(m_ui->classLabel, m_ui->classBox, step == Step::AddToClass);
    show(m_ui->sessionLabel, m_ui->sessionBox, step == Step::AddToSession);
    m_ui->needBox->fill(workspace, u"need-kinds"_s);
    if (step == Step::AddToClass)
        fillClasses();
    if (step == Step::AddToSession)
        fillSessions();
    connect(m_ui->classBox, &QComboBox::currentIndexChanged, this, &SelectionStepDialog::forgetDoubts);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &SelectionStepDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

SelectionStepDialog::~SelectionStepDialog() = default;

QString SelectionStepDialog::titleOf(Step step) const
{
    switch (step) {
    case Step::AssignHelper:
        return tr("Assign a helper");
    case Step::AddNeed:
        return tr("Add a need");
    case Step::AddToClass:
        return tr("Add to a class");
    case Step::AddToSession:
        return tr("Add to a session");
    }
    return {};
}

/// The newest is not the one that is meant just because it comes first.
void SelectionStepDialog::fillSessions()
{
    m_ui->sessionBox->addCode({}, tr("(choose a session)"));
    services::SessionService::Wish wish;
    wish.limit = mostOffered;
    if (const auto sessions = services::SessionService(m_workspace).list(wish))
        for (const storage::SessionRow& row : *sessions)
            m_ui->sessionBox->addCode(row.id.toString(),
                row.heldOn ? u"%1, %2"_s.arg(text::PartialDate::ofDay(*row.heldOn).display(), row.topic)
                           : row.topic);
}

void SelectionStepDialog::fillClasses()
{
    m_ui->classBox->addCode({}, tr("(choose a class)"));
    if (const auto classes = services::ClassService(m_workspace).list({}, mostOffered))
        for (const storage::ClassRow& row : *classes)
            m_ui->classBox->addCode(row.id.toString(),
                row.startsOn ? u"%1, %2"_s.arg(row.name, text::PartialDate::ofDay(*row.startsOn).display())
                             : row.name);
}

Result<SelectionStepDialog::Changed> SelectionStepDialog::take()
{
    const QString helper = m_ui->helperEdit->text();
    domain::Need need;
    need.kind = m_ui->needBox->code();
    need.surveyedOn = m_workspace.clock().today();
    const Uuid chosenClass = Uuid::parse(m_ui->classBox->code()).value_or(Uuid());
    const Uuid chosenSession = Uuid::parse(m_ui->sessionBox->code()).value_or(Uuid());
    LongWork work(tr("Changing %1 people…").arg(m_people.size()), this);
    work.letStop(tr("Stop and leave everything as it was"));
    return work.runOn(m_workspace, [&](const LongWork::GoOn& goOn) -> Result<Changed> {
        SelectionService service(m_workspace, goOn);
        switch (m_step) {
        case Step::AssignHelper:
            return service.assignHelper(m_people, helper);
        case Step::AddNeed:
            return service.addNeed(m_people, need);
        case Step::AddToClass:
            return service.addToClass(m_people, chosenClass);
        case Step::AddToSession:
            break;
        }
        return service.addToSession(m_people, chosenSession);
    });
}

void SelectionStepDialog::forgetDoubts()
{
    if (!std::exchange(m_doubtsSeen, false))
        return;
    m_ui->summaryLabel->warn({});
    m_ui->acceptButton->setText(tr("&OK"));
}

bool SelectionStepDialog::showsDoubts()
{
    const std::optional<Uuid> chosen = Uuid::parse(m_ui->classBox->code());
    if (m_step != Step::AddToClass || m_doubtsSeen || !chosen)
        return false;
    LongWork work(tr("Looking at %1 people…").arg(m_people.size()), this);
    const auto doubts = work.runOn(m_workspace, [&](const LongWork::GoOn& goOn) {
        return SelectionService(m_workspace, goOn).doubtsInClass(m_people, *chosen);
    });
    if (!doubts || doubts->empty())
        return false; // a refusal is told by the step itself
    m_doubtsSeen = true;
    m_ui->summaryLabel->warn(sentencesOn(*doubts));
    m_ui->acceptButton->setText(tr("&Add all the same"));
    return true;
}

QString SelectionStepDialog::chosenName() const
{
    return m_step == Step::AddToClass ? m_ui->classBox->currentText() : m_ui->sessionBox->currentText();
}

/// A class or a session that is asked for and not chosen.
CodeBox* SelectionStepDialog::notChosen() const
{
    CodeBox* asked = m_step == Step::AddToClass ? m_ui->classBox
        : m_step == Step::AddToSession          ? m_ui->sessionBox
                                                : nullptr;
    return asked && asked->code().isEmpty() ? asked : nullptr;
}

void SelectionStepDialog::showFaults(const Errors& errors)
{
    FieldFaults faults(m_ui->summaryLabel);
    faults.nameRest([this](const QString& field) {
        const size_t place = field.section(u'[', 1).section(u']', 0, 0).toULongLong();
        if (!field.startsWith("person["_L1) || place >= m_people.size())
            return QString();
        const auto person = services::PersonList(m_workspace).of({m_people[place]});
        return person && !person->empty() ? person->front().fullName : QString();
    });
    faults.show(errors, {});
}

void SelectionStepDialog::accept()
{
    if (CodeBox* box = notChosen()) {
        m_ui->summaryLabel->complain(
            m_step == Step::AddToClass ? tr("Choose the class.") : tr("Choose the session."));
        return box->setFocus();
    }
    if (showsDoubts())
        return;
    const Result<Changed> changed = take();
    if (!changed)
        return showFaults(changed.errors());
    m_changed = *changed;
    QDialog::accept();
}

} // namespace hoanhap::ui
