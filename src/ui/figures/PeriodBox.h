// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"

#include <QWidget>
#include <memory>

namespace Ui {
class PeriodBox;
}

namespace hoanhap::ui {

/// Two days to choose, with the periods that reports are written for (Nghị định 09/2019/NĐ-CP, Điều 12:
/// the reporting year ends on 14/12). What is no day, or ends before it begins, is told below the days as
/// soon as they are left.
class PeriodBox : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBox(QWidget* parent = nullptr);
    ~PeriodBox() override;

    /// The year of `today`, whole.
    void setToday(QDate today);
    void setPeriod(const domain::FigurePeriod& period);
    /// Invalid while a day cannot be read or the days are the wrong way round.
    domain::FigurePeriod period() const;
    /// As typed, the wrong way round too; a day that cannot be read is none.
    domain::FigurePeriod days() const;
    /// What is said of the days, for somebody else says it.
    void dropFault();

Q_SIGNALS:
    void periodChanged();

private:
    void takeKind();
    void takeDays();
    void nameKind();
    void tellFault();

    std::unique_ptr<Ui::PeriodBox> m_ui;
    domain::FigurePeriod m_told;
};

} // namespace hoanhap::ui
