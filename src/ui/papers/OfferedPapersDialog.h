// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class PaperOnScreen;

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
    void make();

    std::unique_ptr<Ui::OfferedPapersDialog> m_ui;
    std::vector<OfferedPaper> m_offers;
    PaperOnScreen* m_paper;
};

} // namespace hoanhap::ui
