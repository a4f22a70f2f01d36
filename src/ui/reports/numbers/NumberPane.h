// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureNames.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class NumberPane;
}

namespace hoanhap::ui {

class CountedRecordsModel;
class FieldFaults;

/// What stands behind the number that was clicked on the page: its meaning, last year's value and the plan's,
/// the records that it counts, and another value to state in its place.
class NumberPane : public QWidget
{
    Q_OBJECT

public:
    NumberPane(PageContext context, QWidget* parent);
    ~NumberPane() override;

    using QWidget::show;
    /// Another report, or this one as it stands now.
    void show(const std::optional<domain::Report>& report);
    /// As document::Run::figure has it; its place on the page need not be in view.
    void showFigure(const QString& mark);

Q_SIGNALS:
    void reportChanged();
    void personAsked(const Uuid& person);
    void recordAsked(const QString& kind, const Uuid& id);

private:
    struct Known
    {
        Result<services::NumberBehind::Behind> behind{Errors()};
        std::optional<services::OverruledFigures::Overruled> stated = {};
        std::optional<qint64> estimate = {};
        Result<services::NumberBehind::Records> records{Errors()};
    };
    Known counted(const services::FigureRef& figure);
    void load();
    void loadLagging();
    void showNothing();
    void showFacts(const Known& known);
    enum class Fact
    {
        BesideName,
        BelowName
    };
    void addFact(const QString& name, const QString& value, Fact place = Fact::BesideName);
    void showRecords(const Known& known);
    void offerOverruling(const Known& known);
    void offerEstimate(const Known& known);
    void offerOpening();
    void openRecord();
    void state();
    void stateEstimate();
    void take(const QString& mark);
    void takeAll();
    /// Shows what became of a change.
    /// The field comes into sight with the sentence about it.
    void showRefused(const QString& field);
    void finish(const Outcome& outcome);
    bool mayChange() const;

    std::unique_ptr<Ui::NumberPane> m_ui;
    std::unique_ptr<FieldFaults> m_faults; ///< beside the fields of what is stated instead
    PageContext m_context;
    CountedRecordsModel* m_model;
    std::optional<domain::Report> m_report;
    std::unique_ptr<services::FigureNames> m_names;
    QString m_mark;
    bool m_shownAnew = false; ///< since a change was made here
};

} // namespace hoanhap::ui
