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

class DraftKeeper;
class SurveyModel;

/// A survey of needs: day and source once above, the people of a commune (or those chosen in the list)
/// below, a row each, worked by keys alone and stored in one step. What a program that was killed left of a
/// survey stands here again.
class SurveyPage : public FillingPane
{
    Q_OBJECT

public:
    /// `people`: those chosen; none: a commune is asked for.
    SurveyPage(PageContext context, const std::vector<Uuid>& people, QWidget* parent);
    ~SurveyPage() override;

    /// Under which its drafts are kept.
    static constexpr const char* draftKind = "survey";

    SurveyModel& model() { return *m_model; }
    QString title() const override { return tr("the survey"); }
    void focusGrid() override;
    bool isModified() const override;
    void save() override;
    void dropAll() override;
    QByteArray draft() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void fillHead();
    void bringBackDraft();
    void connectGrid();
    void showPeople();
    void take(const Result<std::vector<services::NeedSurvey::Row>>& people);
    void goToFirst();
    void goToNextFault();
    void showFaults();
    void showCounts();
    void showRefusal(const Errors& faults);
    Errors unread() const;

    PageContext m_context;
    std::unique_ptr<Ui::SurveyPage> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    SurveyModel* m_model;
    DraftKeeper* m_drafts;
};

} // namespace hoanhap::ui
