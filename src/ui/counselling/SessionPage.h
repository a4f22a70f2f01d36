// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/activities/SessionService.h"
#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class NarrowingBar;
class FilteredList;
class SessionForm;

/// Sessions of counselling and outreach.
class SessionPage : public RecordPage
{
    Q_OBJECT

public:
    SessionPage(PageContext context, QWidget* parent);

    static QStringList kinds() { return {QStringLiteral("outreach_session")}; }
    void refresh() override;

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    void showPapers(PageContext context, const Uuid& session);

    SessionForm* m_form;
    NarrowingBar* m_filters;
    FilteredList* m_list;
    services::SessionService::Wish m_listed; ///< what the list shows, for its paper
};

} // namespace hoanhap::ui
