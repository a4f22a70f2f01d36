// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/AuditJournal.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class JournalPane;
}

namespace hoanhap::ui {

class PlainListModel;

/// Who signed in, looked at whom, searched, printed and changed what: the audit, read by day, account and
/// kind.
class JournalPane : public WorkPage
{
    Q_OBJECT

public:
    JournalPane(PageContext context, QWidget* parent);
    ~JournalPane() override;

    void refresh() override;
    void focusFilter() override;

private:
    void fillBoxes();
    /// Nothing where a day cannot be read, which is said then.
    std::optional<services::AuditJournal::Wish> wish();
    void read();
    void show(const services::AuditJournal::Page& page);
    void openChosen();

    std::unique_ptr<Ui::JournalPane> m_ui;
    PlainListModel* m_model;
    std::vector<services::AuditJournal::Line> m_lines; ///< as the list shows them
};

} // namespace hoanhap::ui
