// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loans/LoanService.h"
#include "ui/records/RecordPage.h"

class QLabel;

namespace hoanhap::ui {

class NarrowingBar;
class FilteredList;
class LoanForm;

/// Loans by source, with what they come to.
class LoanPage : public RecordPage
{
    Q_OBJECT

public:
    LoanPage(PageContext context, QWidget* parent);

    static QStringList kinds() { return {QStringLiteral("loan")}; }
    void refresh() override;

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    void addFilters();

    LoanForm* m_form;
    NarrowingBar* m_filters;
    QLabel* m_totals;
    FilteredList* m_list;
    services::LoanService::Wish m_listed; ///< what the list shows, for its paper
};

} // namespace hoanhap::ui
