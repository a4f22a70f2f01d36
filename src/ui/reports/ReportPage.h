// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/checks/CheckKnowledge.h"
#include "services/reports/checks/ReportFinding.h"
#include "ui/reports/page/ReportPages.h"
#include "ui/reports/text/ReportText.h"
#include "ui/shell/WorkPage.h"
#include "ui/waiting/TypingPause.h"

#include <memory>
#include <optional>

namespace Ui {
class ReportPage;
}

namespace hoanhap::ui {

class PageEditor;

/// The annual report: its sections on the left, the page as it will print in the middle, what the
/// register counts on the right; in a narrow window the figures are a tab beside the text.
class ReportPage : public WorkPage
{
    Q_OBJECT

public:
    ReportPage(PageContext context, QWidget* parent);
    ~ReportPage() override;

    void refresh() override;
    bool isModified() const override;
    void save() override;

protected:
    void dropChanges() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectFields();
    void chooseYear(int year);
    void fillChoices();
    void connectText();
    void makeDraft();
    void show(const services::ReportService::Draft& draft);
    /// All but the prose, which may be typed and not stored yet.
    void showReport(const services::ReportService::Draft& draft);
    void showNothing();
    void countAnew();
    /// Laid out as it will print, or with what is only there for writing.
    Result<ReportPages::Made> pagesOfReport(bool forWriting);
    void see(const QRect& place);
    void checkText();
    void repair(const services::ReportFinding& finding);
    void renewPreview();
    void storeText();
    void storeChoices();
    void enterNumber();
    void exportAs(const QString& ending, const QString& filter);
    void print();
    void complain(const Errors& faults);

    std::unique_ptr<Ui::ReportPage> m_ui;
    std::optional<domain::Report> m_report;
    /// As counted when the page was opened or refreshed, or why that could not be.
    Result<services::ReportFacts> m_facts{Errors()};
    ReportText m_text;
    ReportPages m_pages;
    PageEditor* m_editor = nullptr;
    TypingPause m_typing;
    /// What the checks know of the register; nothing where it could not be read.
    std::optional<services::CheckKnowledge> m_knowledge;
    int m_year = 0;
};

} // namespace hoanhap::ui
