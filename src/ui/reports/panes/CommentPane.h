// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

namespace Ui {
class CommentPane;
}

namespace hoanhap::ui {

class ReportText;

/// What people say beside the paragraphs of a report: read, written, answered at the same place and settled
/// here.
class CommentPane : public QWidget
{
    Q_OBJECT

public:
    CommentPane(PageContext context, const ReportText& text, QWidget* parent);
    ~CommentPane() override;

    void show(const std::optional<domain::Report>& report);
    using QWidget::show;
    /// Where somebody reads or types now: the next comment goes there.
    void setPlace(const Uuid& report, const document::Origin& place);
    /// Shows what was said there.
    void choose(const document::Origin& place);

Q_SIGNALS:
    void jumpTo(const document::Origin& origin);
    void commentsChanged();
    void refused(const Errors& faults);

private:
    using Placed = services::ReportComments::Placed;

    void load();
    void fill();
    void offer();
    void write();
    void settle();
    void throwAway();
    template <typename Value>
    void taken(const Result<Value>& result);
    const Placed* chosen() const;
    QString lineOf(const Placed& placed, bool answers) const;
    /// Whether it stands below another one of the list at the same place.
    bool answersOne(size_t comment) const;

    std::unique_ptr<Ui::CommentPane> m_ui;
    PageContext m_context;
    const ReportText& m_text;
    std::optional<domain::Report> m_report;
    std::optional<document::Origin> m_place;
    Uuid m_placeOf; ///< the report in which that is
    std::vector<Placed> m_comments;
    std::vector<size_t> m_shown; ///< which of them the list has
};

} // namespace hoanhap::ui
