// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/records/TabKeys.h"
#include "ui_ReviewPage.h"

namespace hoanhap::ui {

ReviewPage::ReviewPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReviewPage>())
{
    m_ui->setupUi(this);
    giveTabKeys(*m_ui->reviewTabs);
    m_ui->pairPane->connectTo(workspace());
    m_ui->findingPane->connectTo(workspace());
    connect(m_ui->pairPane, &PairPane::personAsked, this, &WorkPage::personAsked);
    connect(m_ui->findingPane, &FindingPane::personAsked, this, &WorkPage::personAsked);
}

ReviewPage::~ReviewPage() = default;

} // namespace hoanhap::ui
