// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/SelectionStepDialog.h"

#include "messages/ErrorSentences.h"
#include "services/activities/SessionService.h"
#include "services/training/ClassService.h"
#include "text/dates/PartialDate.h"
#include "ui/waiting/LongWork.h"
#include "ui_SelectionStepDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::SelectionService;

namespace {
constexpr int mostOffered = 500;
}

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

void SelectionStepDialog::fillSessions()
{
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

void SelectionStepDialog::accept()
{
    const Result<Changed> changed = take();
    if (!changed)
        return m_ui->summaryLabel->complain(messages::sentencesFor(changed.errors()));
    m_changed = *changed;
    QDialog::accept();
}

} // namespace hoanhap::ui
