// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/attendance/AttendancePane.h"

#include "domain/training/AttendanceRules.h"
#include "text/numbers/Numbers.h"
#include "ui/training/attendance/AttendanceModel.h"
#include "ui_AttendancePane.h"

#include <algorithm>
#include <utility>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

AttendancePane::AttendancePane(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttendancePane>())
{
    m_ui->setupUi(this);
}

AttendancePane::~AttendancePane() = default;

void AttendancePane::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    m_model = new AttendanceModel(workspace, this);
    m_ui->attendanceView->showModel(*m_model);
    connect(m_model, &AttendanceModel::marked, this, &AttendancePane::say);
    connect(m_ui->todayButton, &QPushButton::clicked, this, &AttendancePane::goToDay);
    connect(m_ui->allPresentButton, &QPushButton::clicked, this, &AttendancePane::markRest);
    // The next letter is a mark again.
    for (QPushButton* button : {m_ui->todayButton, m_ui->allPresentButton})
        connect(button, &QPushButton::clicked, m_ui->attendanceView, qOverload<>(&QWidget::setFocus));
    // While the pane stands alone its last leads to its first, and the order of the .ui file says nothing:
    // only here, among the fields of the form, is the grid told to come before its buttons.
    setTabOrder(m_ui->attendanceView, m_ui->todayButton);
    setTabOrder(m_ui->todayButton, m_ui->allPresentButton);
}

void AttendancePane::showClass(const Uuid& vocationalClass)
{
    m_class = vocationalClass;
    m_stale = true;
    if (isVisible())
        load();
}

void AttendancePane::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_ui->allPresentButton->setVisible(!readOnly);
}

void AttendancePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AttendancePane::load()
{
    m_stale = false;
    const QModelIndex before = m_ui->attendanceView->currentIndex();
    const int row = before.row();
    const int column = before.column();
    const QVariant learner = row < 0 ? QVariant() : m_model->headerData(row, Qt::Vertical, Qt::DisplayRole);
    std::optional<AttendanceModel::Sheet> sheet;
    Errors faults;
    if (!m_class.isNull()) {
        if (auto read = services::AttendanceService(*m_workspace).sheet(m_class))
            sheet = std::move(*read);
        else
            faults = read.errors();
    }
    m_model->show(sheet);
    const bool nobody = m_model->rowCount() == 0 || m_model->columnCount() <= AttendanceModel::sumColumns;
    m_ui->hintLabel->setText(m_class.isNull() ? tr("Attendance can be marked once the class is stored.")
            : nobody
            ? tr("No learner with a name sits here yet, or the class has no first day.")
            : tr("× in full (key x), / in part (key n), v absent; Space: in turn, Delete: none. Every "
                 "mark is stored at once; Ctrl+Z takes it back."));
    for (QPushButton* button : {m_ui->todayButton, m_ui->allPresentButton})
        button->setEnabled(!nobody);
    say(faults);
    // After an undo the next mark goes where the hand was, not to the first learner.
    const bool same = std::exchange(m_shown, m_class) == m_class && row >= 0 && row < m_model->rowCount()
        && column < m_model->columnCount()
        && m_model->headerData(row, Qt::Vertical, Qt::DisplayRole) == learner;
    if (same)
        m_ui->attendanceView->goTo(row, column);
    else
        goToDay();
}

/// Of a class that is over the last day with marks, else the first: there somebody stopped.
QDate AttendancePane::lastMarkedDay() const
{
    QDate last = m_model->sheet()->days.front();
    for (const auto& learner : m_model->sheet()->learners)
        for (auto mark = learner.marks.cbegin(); mark != learner.marks.cend(); ++mark)
            last = std::max(last, mark.key());
    return last;
}

/// Today, or the day of the class that is nearest to it.
void AttendancePane::goToDay()
{
    const auto& sheet = m_model->sheet();
    if (!sheet || sheet->days.empty())
        return;
    QDate today = std::max(m_workspace->clock().today(), sheet->days.front());
    if (today > sheet->days.back())
        today = std::min(lastMarkedDay(), sheet->days.back());
    const auto day =
        std::find_if(sheet->days.begin(), sheet->days.end(), [&](QDate one) { return one >= today; });
    m_ui->attendanceView->goToColumn(m_model->columnOf(*day));
}

void AttendancePane::markRest()
{
    m_model->markRest(m_ui->attendanceView->currentIndex().column());
}

void AttendancePane::say(const Errors& refused)
{
    m_ui->faultLabel->tell(refused, {});
    const auto& sheet = m_model->sheet();
    if (!sheet)
        return m_ui->sumLabel->clear();
    qint64 days = 0;
    qint64 paidDays = 0;
    qint64 money = 0;
    for (const auto& learner : sheet->learners) {
        const int full = learner.daysWith(domain::attendance::full);
        const qint64 paid = sheet->moneyOf(learner).sum();
        days += full;
        paidDays += paid > 0 ? full : 0;
        money += paid;
    }
    m_ui->sumLabel->setText(
        tr("%1 days attended in full, %2 of them by supported learners; meals and travel come to %3 đ.")
            .arg(text::grouped(days), text::grouped(paidDays), text::grouped(money)));
}

} // namespace hoanhap::ui
