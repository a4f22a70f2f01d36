// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "domain/reports/Report.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

namespace Ui {
class CarriedPane;
}

namespace hoanhap::ui {

class ReportText;

/// What was taken over from the report before and nobody has looked at yet: F4 goes to the next such
/// paragraph, Shift+F4 calls the one at hand looked at.
class CarriedPane : public QWidget
{
    Q_OBJECT

public:
    /// The keys work everywhere on `page`.
    CarriedPane(PageContext context, const ReportText& text, QWidget* page);
    ~CarriedPane() override;

    /// In the order of the page.
    void showUnread(const std::optional<domain::Report>& report, std::vector<document::Origin> unread);
    /// Where somebody reads or types now.
    void setPlace(const document::Origin& place);

Q_SIGNALS:
    void jumpTo(const document::Origin& origin);
    /// This paragraph of the section was called looked at.
    void lookedAt(const QString& section, const QString& paragraph);
    void refused(const Errors& faults);

private:
    void next();
    void callLookedAt();
    std::optional<document::Origin> chosen() const;

    std::unique_ptr<Ui::CarriedPane> m_ui;
    PageContext m_context;
    const ReportText& m_text;
    std::optional<domain::Report> m_report;
    std::vector<document::Origin> m_unread;
    std::optional<document::Origin> m_wasShown; ///< on the page, by key or by hand
};

} // namespace hoanhap::ui
