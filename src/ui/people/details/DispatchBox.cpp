// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details/DispatchBox.h"

#include "services/plan/PlanService.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void DispatchBox::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    readAnew();
}

void DispatchBox::readAnew()
{
    if (m_workspace->isLent())
        return;
    const QString chosen = code();
    clear();
    addCode({}, {});
    if (const auto dispatches = services::PlanService(*m_workspace).dispatches())
        for (const domain::Dispatch& dispatch : *dispatches)
            if (dispatch.direction == domain::DispatchDirection::In)
                addCode(dispatch.id.toString(),
                    dispatch.number
                        + (dispatch.issuedOn ? u", "_s + text::dateInFigures(*dispatch.issuedOn) : QString())
                        + u" – "_s + dispatch.issuer);
    setCode(chosen);
}

void DispatchBox::showPopup()
{
    readAnew();
    CodeBox::showPopup();
}

void DispatchBox::holdOut(const std::optional<Uuid>& dispatch)
{
    if (dispatch && findData(dispatch->toString()) < 0)
        readAnew();
}

} // namespace hoanhap::ui
