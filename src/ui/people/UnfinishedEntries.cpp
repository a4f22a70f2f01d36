// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/UnfinishedEntries.h"

#include "services/drafts/DraftService.h"
#include "ui/drafts/DraftOffer.h"
#include "ui/listentry/ListEntryPage.h"
#include "ui/needs/SurveyPage.h"

#include <QVBoxLayout>

namespace hoanhap::ui {

using services::DraftService;

const char* const UnfinishedEntries::listKind = ListEntryPage::draftKind;
const char* const UnfinishedEntries::surveyKind = SurveyPage::draftKind;

UnfinishedEntries::UnfinishedEntries(services::Workspace& workspace, bool mayEdit, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mayEdit(mayEdit)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    m_list = addLine(new DraftOffer(this, DraftOffer::Of::List), listKind);
    m_survey = addLine(new DraftOffer(this, DraftOffer::Of::Survey), surveyKind);
    connect(m_list, &DraftOffer::wanted, this, &UnfinishedEntries::listWanted);
    connect(m_survey, &DraftOffer::wanted, this, &UnfinishedEntries::surveyWanted);
    hide();
}

DraftOffer* UnfinishedEntries::addLine(DraftOffer* line, const char* kind)
{
    layout()->addWidget(line);
    connect(line, &DraftOffer::unwanted, this, [this, kind] { discard(kind); });
    return line;
}

std::optional<storage::FormDraft> UnfinishedEntries::of(const char* kind)
{
    std::optional<storage::FormDraft> last;
    if (m_mayEdit)
        for (const storage::FormDraft& draft : DraftService(m_workspace).of(QLatin1String(kind)))
            last = draft;
    return last;
}

void UnfinishedEntries::refresh()
{
    const std::optional<storage::FormDraft> list = of(listKind);
    const std::optional<storage::FormDraft> survey = of(surveyKind);
    m_list->setDraft(list, m_workspace.clock().today());
    m_survey->setDraft(survey, m_workspace.clock().today());
    setVisible(list || survey); // an empty line would still hold the others apart
}

void UnfinishedEntries::discard(const char* kind)
{
    DraftService(m_workspace).discard(QLatin1String(kind), {});
    refresh();
}

void UnfinishedEntries::discardSurvey()
{
    discard(surveyKind);
}

} // namespace hoanhap::ui
