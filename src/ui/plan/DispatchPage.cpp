// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/DispatchPage.h"

#include "services/plan/PlanService.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"
#include "ui/plan/DispatchForm.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Dispatch;
using domain::DispatchDirection;
using services::PlanService;

namespace {

std::vector<PlainListModel::Row> dispatchRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const QString wanted = text::fold(text);
    std::vector<PlainListModel::Row> rows;
    const auto found =
        PlanService(workspace).dispatches(bin ? storage::Shelf::Bin : storage::Shelf::Standing);
    if (!found)
        return rows;
    for (const Dispatch& dispatch : *found) {
        const QString words = dispatch.number + u' ' + dispatch.issuer + u' ' + dispatch.subject;
        if (text::fold(words).contains(wanted))
            rows.push_back({dispatch.id,
                {(dispatch.direction == DispatchDirection::In ? u"← "_s : u"→ "_s) + dispatch.number,
                    dispatch.issuedOn ? text::dateInFigures(*dispatch.issuedOn) : QString(), dispatch.issuer,
                    dispatch.subject}});
    }
    return rows;
}

} // namespace

DispatchPage::DispatchPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by number, issuer or subject (Ctrl+F)"), tr("&New dispatch"),
            tr("Letters that came in and went out stand here, those that ask for a report too.\n"
               "Enter the first one with Ctrl+N."),
            tr("Choose a letter on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new DispatchForm(this))
{
    m_form->setUp({workspace(), prompts()});
    connect(m_form, &DispatchForm::statusMessage, this, &WorkPage::statusMessage);
    auto* list = new FilteredList({tr("Number"), tr("Date"), tr("Issuer"), tr("Subject")},
        {[this](const QString& text, bool bin) { return dispatchRows(workspace(), text, bin); },
            [](int number) { return tr("%1 dispatches").arg(number); }},
        this);
    setUp(*list, *list, {210, 100, 140, 190}, *m_form);
    setPaneWidths(620, 520);
    keepDrafts(u"dispatch"_s);
}

void DispatchPage::refresh()
{
    m_form->fillChoices();
    RecordPage::refresh();
}

bool DispatchPage::mayEdit()
{
    return domain::may(workspace().actor().role, domain::Permission::EditPlan);
}

Outcome DispatchPage::load(const Uuid& id)
{
    const auto dispatch = PlanService(workspace()).dispatch(id);
    if (!dispatch)
        return dispatch.errors();
    m_form->setRecord(*dispatch);
    return Done{};
}

void DispatchPage::showBlank()
{
    m_form->setRecord(PlanService(workspace()).blankDispatch());
}

bool DispatchPage::store()
{
    PlanService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->record(unread); },
        [&](const Dispatch& edited) { return service.saveDispatch(m_form->base(), edited); },
        [this](const PlanService::SavedDispatch& saved) { m_form->setRecord(saved.dispatch); },
        [&](const Dispatch& edited) {
            const Dispatch base = m_form->base();
            if (const auto theirs = service.dispatch(base.id))
                m_form->setEdited(*theirs, mergedRecord(base, edited, *theirs));
        },
        [&](const Dispatch& edited) { return service.doubts(edited); });
}

Outcome DispatchPage::bin(const Uuid& id)
{
    return PlanService(workspace()).moveDispatchToBin(id);
}

Outcome DispatchPage::restoreFromBin(const Uuid& id)
{
    return PlanService(workspace()).restoreDispatch(id);
}

} // namespace hoanhap::ui
