// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/PeriodBox.h"

#include "ui_PeriodBox.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

namespace {

enum class PeriodKind
{
    CalendarYear,
    ReportingYear,
    FirstHalf,
    SecondHalf,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    OtherDays
};

domain::FigurePeriod daysOf(PeriodKind kind, int year)
{
    const auto quarters = [year](int firstMonth, int months) {
        const QDate from(year, firstMonth, 1);
        return domain::FigurePeriod{from, from.addMonths(months).addDays(-1)};
    };
    switch (kind) {
    case PeriodKind::CalendarYear:
        return quarters(1, 12);
    case PeriodKind::ReportingYear:
        return {QDate(year - 1, 12, 15), QDate(year, 12, 14)};
    case PeriodKind::FirstHalf:
        return quarters(1, 6);
    case PeriodKind::SecondHalf:
        return quarters(7, 6);
    case PeriodKind::Quarter1:
        return quarters(1, 3);
    case PeriodKind::Quarter2:
        return quarters(4, 3);
    case PeriodKind::Quarter3:
        return quarters(7, 3);
    case PeriodKind::Quarter4:
        return quarters(10, 3);
    case PeriodKind::OtherDays:
        return {};
    }
    return {};
}

} // namespace

PeriodBox::PeriodBox(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PeriodBox>())
{
    m_ui->setupUi(this);
    m_ui->kindBox->addItems(
        {tr("Calendar year"), tr("Reporting year (15/12–14/12)"), tr("First half"), tr("Second half"),
            tr("Quarter I"), tr("Quarter II"), tr("Quarter III"), tr("Quarter IV"), tr("Other days")});
    m_ui->fromEdit->setWholeDay(true);
    m_ui->toEdit->setWholeDay(true);
    setToday(QDate::currentDate());
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &PeriodBox::takeKind);
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &PeriodBox::takeKind);
    connect(m_ui->fromEdit, &QLineEdit::editingFinished, this, &PeriodBox::takeDays);
    connect(m_ui->toEdit, &QLineEdit::editingFinished, this, &PeriodBox::takeDays);
}

PeriodBox::~PeriodBox() = default;

void PeriodBox::setToday(QDate today)
{
    m_ui->fromEdit->setToday(today);
    m_ui->toEdit->setToday(today);
    setPeriod(daysOf(PeriodKind::CalendarYear, today.year()));
}

void PeriodBox::setPeriod(const domain::FigurePeriod& period)
{
    const QSignalBlocker kindStays(m_ui->kindBox);
    const QSignalBlocker yearStays(m_ui->yearBox);
    int kind = 0;
    while (kind < static_cast<int>(PeriodKind::OtherDays)
        && daysOf(static_cast<PeriodKind>(kind), period.to.year()) != period)
        ++kind;
    m_ui->kindBox->setCurrentIndex(kind);
    m_ui->yearBox->setValue(period.to.year());
    m_ui->fromEdit->setDay(period.from);
    m_ui->toEdit->setDay(period.to);
    m_told = period;
}

domain::FigurePeriod PeriodBox::period() const
{
    const domain::FigurePeriod days{
        m_ui->fromEdit->day().value_or(QDate()), m_ui->toEdit->day().value_or(QDate())};
    return days.isValid() ? days : domain::FigurePeriod{};
}

void PeriodBox::takeKind()
{
    const domain::FigurePeriod days =
        daysOf(static_cast<PeriodKind>(m_ui->kindBox->currentIndex()), m_ui->yearBox->value());
    if (!days.isValid())
        return; // other days: they are typed
    setPeriod(days);
    Q_EMIT periodChanged();
}

void PeriodBox::takeDays()
{
    const domain::FigurePeriod days = period();
    if (days == m_told || !days.isValid())
        return;
    setPeriod(days);
    Q_EMIT periodChanged();
}

} // namespace hoanhap::ui
