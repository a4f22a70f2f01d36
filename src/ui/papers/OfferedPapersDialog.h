// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"
#include "services/people/papers/PaperService.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <functional>
#include <memory>
#include <vector>

namespace Ui {
class OfferedPapersDialog;
}

namespace hoanhap::ui {

/// One paper to choose: its name in the list of choice, and what makes it.
struct OfferedPaper
{
    QString name;
    std::function<Result<services::Paper>()>
        make; ///< called by another thread, with the workspace lent to it
};

/// Offers the papers of one record (a session, a class, a referral), shows the chosen one as it will
/// print, and prints or writes it.
class OfferedPapersDialog : public QDialog
{
    Q_OBJECT

public:
    /// At least one paper.
    OfferedPapersDialog(PageContext context, std::vector<OfferedPaper> offers, QWidget* parent);
    ~OfferedPapersDialog() override;

private:
    void connectButtons();
    void make();
    void showMade();
    void exportAs(const QString& ending, const QString& filter);
    void print();

    std::unique_ptr<Ui::OfferedPapersDialog> m_ui;
    PageContext m_context;
    std::vector<OfferedPaper> m_offers;
    std::optional<services::Paper> m_paper;
    document::Pages m_pages;
};

} // namespace hoanhap::ui
