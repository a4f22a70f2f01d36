// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"
#include "services/reports/checks/CheckKnowledge.h"
#include "services/reports/checks/ReportFinding.h"
#include "ui/reports/page/ReportPages.h"
#include "ui/reports/text/ReportText.h"
#include "ui/reports/text/ShownReport.h"
#include "ui/shell/WorkPage.h"
#include "ui/waiting/AsideReading.h"
#include "ui/waiting/TypingPause.h"

#include <memory>
#include <optional>

namespace Ui {
class ReportPage;
}

namespace hoanhap::ui {

class FigurePane;
class FindingsPane;
class PageEditor;
class ReportSteps;
class TextMarks;

/// The report workbench: the way of the report above, its sections on the left, the page as it will print in
/// the middle, panes about it on the right; in a narrow window the panes are a tab beside the text. The list
/// of all reports lies over it when it is asked for.
class ReportPage : public WorkPage
{
    Q_OBJECT

public:
    ReportPage(PageContext context, QWidget* parent);
    ~ReportPage() override;

    void refresh() override;
    bool isModified() const override;
    QString unstored() const override { return tr("the text of the report"); }
    void save() override;
    void startNew() override;
    void focusFilter() override;

    static QStringList kinds() { return {QStringLiteral("report")}; }
    void showFound(const QString& kind, const Uuid& report) override;
    /// A version that was submitted, as it was then; nothing can be typed into it.
    void showVersion(const Uuid& version);
    /// Opens the paragraph on the page, or shows it where it cannot be written.
    void goTo(const document::Origin& place);

protected:
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    void dropChanges() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectFields();
    void connectSteps();
    void connectText();
    void addPanes();
    /// What stands behind the numbers of the page, and its annexes.
    void addNumberPanes();
    void addTextPanes();
    /// Its signals are taken where it has them: jumpTo(document::Origin), reportChanged(), refused(Errors),
    /// versionAsked(Uuid), statusMessage(QString).
    template <typename Pane>
    void addPane(Pane* pane, const QString& title);
    void placePanes();
    void showPane(const QWidget* pane);

    void showList();
    void showDesk();
    void openReport(const Uuid& report);
    /// Shows the report as it stands, where somebody changed it elsewhere since it was read, and says so;
    /// what is typed and not stored stays. Whether that was so.
    bool renewWhereChanged();
    void makeDraft();
    void show(const services::ReportService::Draft& draft);
    /// All but the prose, which may be typed and not stored yet.
    void showAround();
    void showState();
    void offerWhatIsAllowed();
    void showNothing();
    /// Where no report is open: the newest draft of another year.
    void offerOtherDraft();
    void fillChoices();
    /// Aside where what was counted last is remembered and shown meanwhile, else now.
    void countAnew();
    void countNow();
    void countAside();
    void showCounted(const std::vector<services::Figure>& figures, const QString& title);

    /// Laid out as it will print, or with what is only there for writing.
    Result<ReportPages::Made> pagesOfReport(bool forWriting);
    void renewPreview();
    void see(const QRect& place);
    void checkText();
    void repair(const services::ReportFinding& finding);

    void storeText();
    void askAboutClash(const Errors& faults);
    /// Where the faults say that it is a draft no more: the report as it stands, what was typed left in the
    /// text beside the page. Whether that was so.
    bool showFrozenMeanwhile(const Errors& faults);
    void storeChoices();
    void submit();
    void issue();
    void showTaken(const Uuid& report, const QString& sentence);
    void exportAs(const QString& ending, const QString& filter);
    void print();
    void complain(const Errors& faults);
    bool mayDo(domain::Permission permission);

    std::unique_ptr<Ui::ReportPage> m_ui;
    ShownReport m_shown;
    ReportText m_text;
    ReportPages m_pages;
    AsideReading m_counting;
    PageEditor* m_editor = nullptr;
    ReportSteps* m_steps = nullptr;
    FindingsPane* m_findings = nullptr;
    FigurePane* m_figures = nullptr;
    TextMarks* m_marks = nullptr;
    TypingPause m_typing;
    /// What the checks know of the register; nothing where it could not be read.
    std::optional<services::CheckKnowledge> m_knowledge;
    int m_year = 0; ///< in work
    Uuid m_otherDraft; ///< that is offered
};

} // namespace hoanhap::ui
