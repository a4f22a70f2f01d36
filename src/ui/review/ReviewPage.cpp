// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/records/TabKeys.h"
#include "ui_ReviewPage.h"

#include <QAbstractItemView>

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
    connect(m_ui->findingPane, &FindingPane::placeInFileAsked, this, &WorkPage::placeInFileAsked);
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::focusFilter()
{
    // Nothing to type into: what is chosen from.
    QWidget* pane = m_ui->reviewTabs->currentWidget();
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && next->isVisibleTo(pane) && qobject_cast<QAbstractItemView*>(next))
            return next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hoanhap::ui
