// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/asat/StatePane.h"

#include "messages/ErrorSentences.h"
#include "text/dates/DocumentDate.h"
#include "ui/faults/FaultMark.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui_StatePane.h"

namespace hoanhap::ui {

using services::PersonStates;

StatePane::StatePane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatePane>())
    , m_context(context)
    , m_model(new PlainListModel({tr("Kind"), tr("What"), tr("From"), tr("To")}, this))
{
    m_ui->setupUi(this);
    m_ui->stateView->setModel(m_model);
    giveListLook(*m_ui->stateView, {160, 320, 95, 95});
    keepColumns(*m_ui->stateView);
    wrapRows(*m_ui->stateView);
    m_ui->stateDayEdit->setToday(context.workspace.clock().today());
    m_ui->stateDayEdit->setWholeDay(true);
    m_ui->stateDayEdit->setDay(context.workspace.clock().today());
    connect(m_ui->stateDayEdit, &QLineEdit::textChanged, this, &StatePane::showLines);
    connect(m_ui->stateDayEdit, &QLineEdit::editingFinished, this, &StatePane::sayFault);
    connect(m_ui->stateAllBox, &QCheckBox::toggled, this, &StatePane::showLines);
}

StatePane::~StatePane() = default;

void StatePane::showPerson(const Uuid& person)
{
    m_lines.clear();
    if (!person.isNull())
        if (auto lines = PersonStates(m_context.workspace).of(person))
            m_lines = std::move(*lines);
    showLines();
}

QString StatePane::word(PersonStates::Kind kind)
{
    switch (kind) {
    case PersonStates::Kind::Unit:
        return tr("Unit");
    case PersonStates::Kind::Status:
        return tr("Legal status");
    case PersonStates::Kind::Residence:
        return tr("Residence");
    case PersonStates::Kind::Work:
        return tr("Work situation");
    case PersonStates::Kind::Need:
        break;
    }
    return tr("Need");
}

/// Not before the day is typed to its end.
void StatePane::sayFault()
{
    const std::optional<Error> fault = m_ui->stateDayEdit->fault();
    const QString sentence = fault ? messages::sentenceFor(*fault) : QString();
    m_ui->summaryLabel->complain(sentence);
    m_ui->stateDayEdit->setAccessibleDescription(sentence);
    markFault(*m_ui->stateDayEdit, fault ? "error" : "");
}

/// Without a day everything shows; of what is no day nothing is known.
void StatePane::showLines()
{
    const std::optional<QDate> day = m_ui->stateDayEdit->day();
    const bool unread = m_ui->stateDayEdit->fault().has_value();
    if (!unread)
        sayFault(); // it is right again
    std::vector<PlainListModel::Row> rows;
    for (const PersonStates::Line& line : m_lines)
        if (!unread && (!day || m_ui->stateAllBox->isChecked() || line.heldOn(*day)))
            rows.push_back({Uuid(),
                {word(line.kind),
                    line.planned
                        ? tr("%1 (planned until %2)").arg(line.what, text::dateInFigures(*line.planned))
                        : line.what,
                    line.from ? text::dateInFigures(*line.from) : QString(),
                    line.ended      ? tr("ended %1").arg(text::dateInFigures(*line.ended))
                        : line.last ? text::dateInFigures(*line.last)
                                    : QString()}});
    m_model->setRows(std::move(rows));
}

} // namespace hoanhap::ui
