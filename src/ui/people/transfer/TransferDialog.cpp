// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/transfer/TransferDialog.h"

#include "services/people/transfer/TransferErrorCodes.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/waiting/LongWork.h"
#include "ui_TransferDialog.h"

#include <QLayout>
#include <algorithm>
#include <utility>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PersonTransfer;

TransferDialog::TransferDialog(
    services::Workspace& workspace, std::vector<Uuid> people, const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TransferDialog>())
    , m_workspace(workspace)
    , m_people(std::move(people))
    , m_who(who)
    , m_faults(nullptr)
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fields);
    m_ui->whoLabel->setText(who);
    m_ui->toCommuneEdit->connectTo(workspace);
    m_ui->firstDayEdit->setToday(workspace.clock().today());
    m_ui->firstDayEdit->setWholeDay(true);
    m_ui->firstDayEdit->setDay(workspace.clock().today());
    m_faults.watch(u"unit"_s, m_ui->toUnitBox);
    m_faults.watch(u"area_code"_s, m_ui->toCommuneEdit);
    m_faults.watch(u"hamlet"_s, m_ui->toHamletEdit);
    m_faults.watch(u"day"_s, m_ui->firstDayEdit);
    m_faults.watch(u"reason"_s, m_ui->moveReasonEdit);
    offerUnits();
    connect(m_ui->firstDayEdit, &QLineEdit::textChanged, this, [this] {
        if (m_ui->firstDayEdit->day())
            offerUnits();
    });
    connect(m_ui->transferButton, &QPushButton::clicked, this, &TransferDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

TransferDialog::~TransferDialog() = default;

/// Those that work on the day of the transfer, which may lie years back.
void TransferDialog::offerUnits()
{
    const QDate day = m_ui->firstDayEdit->day().value_or(m_workspace.clock().today());
    const std::vector<domain::Unit> targets = PersonTransfer(m_workspace).targets(day, m_people);
    const QString chosen = m_ui->toUnitBox->code();
    m_ui->toUnitBox->clear();
    m_ui->toUnitBox->addCode({}, tr("(the unit stays)"));
    for (const domain::Unit& unit : targets)
        m_ui->toUnitBox->addCode(unit.id.toString(), unit.shortName);
    if (m_ui->toUnitBox->findData(chosen) >= 0)
        m_ui->toUnitBox->setCode(chosen);
    m_doubts.clear();
    if (targets.empty())
        m_doubts.push_back({services::transfers::errors::noUnitLeft, u"unit"_s, {text::dateInFigures(day)}});
    showFaults({});
}

void TransferDialog::showFaults(const Errors& errors)
{
    const bool tells = !errors.empty() || !m_doubts.empty();
    const bool told = std::exchange(m_tells, tells);
    if (tells && !told)
        m_quietHeight = isVisible() ? height() : 0;
    m_faults.show(errors, m_doubts);
    if (!told || tells)
        return;
    layout()->activate(); // else a gap is left where the sentence was
    resize(width(), std::max(m_quietHeight, layout()->totalHeightForWidth(width())));
}

PersonTransfer::Move TransferDialog::move(Errors& unread) const
{
    PersonTransfer::Move move;
    move.unit = Uuid::parse(m_ui->toUnitBox->code());
    move.areaCode = m_ui->toCommuneEdit->code();
    move.hamlet = m_ui->toHamletEdit->text();
    move.reason = m_ui->moveReasonEdit->text();
    const auto note = [&](std::optional<Error> fault, const QString& field) {
        if (!fault)
            return;
        fault->field = field;
        unread.push_back(*fault);
    };
    note(m_ui->toCommuneEdit->fault(), u"area_code"_s);
    note(m_ui->firstDayEdit->fault(), u"day"_s);
    move.day = m_ui->firstDayEdit->day();
    return move;
}

void TransferDialog::accept()
{
    Errors unread;
    const PersonTransfer::Move wanted = move(unread);
    if (!unread.empty())
        return showFaults(unread);
    LongWork work(
        tr("Transferring %1 people…").arg(text::grouped(static_cast<qint64>(m_people.size()))), this);
    work.letStop(tr("Stop and leave everything as it was"));
    const auto moved = work.runOn(m_workspace,
        [&](const LongWork::GoOn& goOn) { return PersonTransfer(m_workspace, goOn).move(m_people, wanted); });
    if (!moved) {
        showFaults(moved.errors());
        Errors rest; // what no field here is about
        for (const Error& fault : moved.errors())
            if (fault.field.isEmpty())
                rest.push_back(fault);
        return m_ui->summaryLabel->tell(rest, {});
    }
    m_changed = *moved;
    QDialog::accept();
}

QString TransferDialog::outcome() const
{
    if (m_changed.people.empty())
        return tr("Nobody had to be moved.");
    if (m_people.size() == 1)
        return tr("Transferred: %1").arg(m_who);
    const QString moved = text::grouped(static_cast<qint64>(m_changed.people.size()));
    return m_changed.asBefore == 0
        ? tr("Transferred: %1 people").arg(moved)
        : tr("Transferred: %1 people. %2 were there already.").arg(moved, text::grouped(m_changed.asBefore));
}

} // namespace hoanhap::ui
