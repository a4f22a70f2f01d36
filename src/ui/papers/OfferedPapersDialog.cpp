// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/OfferedPapersDialog.h"

#include "ui/papers/PaperOnScreen.h"
#include "ui_OfferedPapersDialog.h"

namespace hoanhap::ui {

OfferedPapersDialog::OfferedPapersDialog(
    PageContext context, std::vector<OfferedPaper> offers, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferedPapersDialog>())
    , m_offers(std::move(offers))
{
    m_ui->setupUi(this);
    m_paper = new PaperOnScreen(context,
        {m_ui->printButton, m_ui->pdfButton, m_ui->wordButton, m_ui->excelButton, m_ui->csvButton,
            m_ui->pagesLabel, m_ui->preview, m_ui->summaryLabel},
        *this);
    for (const OfferedPaper& offer : m_offers)
        m_ui->paperList->addItem(offer.name);
    m_ui->paperList->setCurrentRow(0);
    connect(m_ui->paperList, &QListWidget::currentRowChanged, this, &OfferedPapersDialog::make);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    make();
}

OfferedPapersDialog::~OfferedPapersDialog() = default;

void OfferedPapersDialog::make()
{
    const OfferedPaper& offer = m_offers[static_cast<size_t>(m_ui->paperList->currentRow())];
    m_paper->make(offer.name, offer.make);
}

} // namespace hoanhap::ui
