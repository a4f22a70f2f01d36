// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/needs/NeedSurvey.h"
#include "ui/faults/FieldFaults.h"
#include "ui/records/FillingPane.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class SurveyPage;
}

namespace hoanhap::ui {

class SurveyModel;

/// A survey of needs: day and source once above, the people of a commune (or those chosen in the list)
/// below, a row each, worked by keys alone and stored in one step.
class SurveyPage : public FillingPane
{
    Q_OBJECT

public:
    /// `people`: those chosen; none: a commune is asked for.
    SurveyPage(PageContext context, const std::vector<Uuid>& people, QWidget* parent);
    ~SurveyPage() override;

    SurveyModel& model() { return *m_model; }
    void focusGrid() override;
    bool isModified() const override;
    void save() override;
    void dropAll() override;

private:
    void fillHead();
    void connectGrid();
    void showPeople();
    void take(const Result<std::vector<services::NeedSurvey::Row>>& people);
    void goToFirst();
    void copy();
    void goToNextFault();
    void showFaults();
    void showCounts();
    void showRefusal(const Errors& faults);
    Errors unread() const;

    PageContext m_context;
    std::unique_ptr<Ui::SurveyPage> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    SurveyModel* m_model;
};

} // namespace hoanhap::ui
