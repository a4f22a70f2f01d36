// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/PeriodBox.h"

#include "domain/DateRules.h"
#include "messages/ErrorSentences.h"
#include "services/reports/ReportPeriods.h"
#include "ui/faults/FaultMark.h"
#include "ui_PeriodBox.h"

#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace hoanhap::ui {

using services::PeriodPreset;

namespace {

/// In the order of the list; other days, which are typed, come last.
constexpr std::array offered{PeriodPreset::CalendarYear, PeriodPreset::ReportingYear, PeriodPreset::FirstHalf,
    PeriodPreset::SecondHalf, PeriodPreset::Quarter1, PeriodPreset::Quarter2, PeriodPreset::Quarter3,
    PeriodPreset::Quarter4, PeriodPreset::ReportingHalf, PeriodPreset::SecondReportingHalf,
    PeriodPreset::OtherDays};

int placeOf(PeriodPreset preset)
{
    const auto found = std::find(offered.begin(), offered.end() - 1, preset);
    return static_cast<int>(found - offered.begin());
}

} // namespace

PeriodBox::PeriodBox(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PeriodBox>())
{
    m_ui->setupUi(this);
    m_ui->kindBox->addItems({tr("Calendar year"), tr("Reporting year (15/12–14/12)"), tr("First half"),
        tr("Second half"), tr("Quarter I"), tr("Quarter II"), tr("Quarter III"), tr("Quarter IV"),
        tr("Reporting half-year (15/12–14/6)"), tr("Second reporting half-year (15/6–14/12)"),
        tr("Other days")});
    m_ui->fromEdit->setWholeDay(true);
    m_ui->toEdit->setWholeDay(true);
    setToday(QDate::currentDate());
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &PeriodBox::takeKind);
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &PeriodBox::takeKind);
    connect(m_ui->fromEdit, &QLineEdit::editingFinished, this, &PeriodBox::takeDays);
    connect(m_ui->toEdit, &QLineEdit::editingFinished, this, &PeriodBox::takeDays);
    connect(m_ui->fromEdit, &QLineEdit::textEdited, this, &PeriodBox::nameKind);
    connect(m_ui->toEdit, &QLineEdit::textEdited, this, &PeriodBox::nameKind);
}

PeriodBox::~PeriodBox() = default;

void PeriodBox::setToday(QDate today)
{
    m_ui->fromEdit->setToday(today);
    m_ui->toEdit->setToday(today);
    setPeriod(services::periodOf(PeriodPreset::CalendarYear, today.year()));
}

void PeriodBox::setPeriod(const domain::FigurePeriod& period)
{
    const QSignalBlocker kindStays(m_ui->kindBox);
    const QSignalBlocker yearStays(m_ui->yearBox);
    m_ui->kindBox->setCurrentIndex(placeOf(services::presetOf(period)));
    m_ui->yearBox->setValue(period.to.year());
    m_ui->fromEdit->setDay(period.from);
    m_ui->toEdit->setDay(period.to);
    m_told = period;
    dropFault();
}

void PeriodBox::dropFault()
{
    m_ui->daysFaultLabel->complain({});
    markFault(*m_ui->fromEdit, "");
    markFault(*m_ui->toEdit, "");
}

void PeriodBox::tellFault()
{
    dropFault();
    Errors faults;
    for (PartialDateEdit* day : {m_ui->fromEdit, m_ui->toEdit})
        if (const std::optional<Error> fault = day->fault()) {
            markFault(*day, "error");
            faults = {*fault};
        }
    if (faults.empty()) {
        domain::checkOrder(m_ui->fromEdit->day(), m_ui->toEdit->day(), {}, faults);
        markFault(*m_ui->toEdit, faults.empty() ? "" : "error");
    }
    m_ui->daysFaultLabel->complain(messages::sentencesFor(faults));
}

domain::FigurePeriod PeriodBox::days() const
{
    return {m_ui->fromEdit->day().value_or(QDate()), m_ui->toEdit->day().value_or(QDate())};
}

domain::FigurePeriod PeriodBox::period() const
{
    const domain::FigurePeriod typed = days();
    return typed.isValid() ? typed : domain::FigurePeriod{};
}

void PeriodBox::takeKind()
{
    const PeriodPreset preset = offered.at(static_cast<size_t>(m_ui->kindBox->currentIndex()));
    const domain::FigurePeriod days = services::periodOf(preset, m_ui->yearBox->value());
    if (!days.isValid())
        return; // other days: they are typed
    setPeriod(days);
    Q_EMIT periodChanged();
}

/// What the days are called, as they are typed: other days while they are none that can be read.
void PeriodBox::nameKind()
{
    const QSignalBlocker kindStays(m_ui->kindBox);
    dropFault();
    const domain::FigurePeriod days = period();
    m_ui->kindBox->setCurrentIndex(
        placeOf(days.isValid() ? services::presetOf(days) : PeriodPreset::OtherDays));
}

void PeriodBox::takeDays()
{
    const domain::FigurePeriod days = period();
    if (!days.isValid())
        return tellFault();
    if (days == m_told)
        return;
    setPeriod(days);
    Q_EMIT periodChanged();
}

} // namespace hoanhap::ui
