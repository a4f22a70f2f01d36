// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureNames.h"
#include "services/reports/numbers/OverruledFigures.h"

#include <QWidget>
#include <memory>

namespace Ui {
class LaggingFigures;
}

namespace hoanhap::ui {

/// The figures of a draft of which the register says something else by now: one click takes one, another all.
/// Hidden while there are none.
class LaggingFigures : public QWidget
{
    Q_OBJECT

public:
    explicit LaggingFigures(QWidget* parent = nullptr);
    ~LaggingFigures() override;

    /// Those changed by hand are left out: there the report differs on purpose.
    void setFigures(const std::vector<services::OverruledFigures::Overruled>& figures,
        services::FigureNames& names, bool mayTake);

Q_SIGNALS:
    /// FigureRef::mark()
    void chosen(const QString& mark);
    void takeAsked(const QString& mark);
    void takeAllAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitList();
    int rowsThatFit();
    QString markChosen() const;

    std::unique_ptr<Ui::LaggingFigures> m_ui;
};

} // namespace hoanhap::ui
