// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperDialog.h"

#include "domain/users/RecordRelease.h"
#include "services/people/papers/DueForRelease.h"
#include "ui/lists/ChosenRows.h"
#include "ui/papers/ListAsSeen.h"
#include "ui/papers/PaperOnScreen.h"
#include "ui/people/PersonListModel.h"
#include "ui_PaperDialog.h"

#include <QTableView>

namespace hoanhap::ui {

using services::Including;
using services::Paper;
using services::PaperService;

PaperDialog::PaperDialog(PageContext context, const Uuid& person, const QTableView& list, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PaperDialog>())
    , m_context(context)
    , m_person(person)
    , m_list(list)
{
    m_ui->setupUi(this);
    m_paper = new PaperOnScreen(context,
        {m_ui->printButton, m_ui->pdfButton, m_ui->wordButton, m_ui->excelButton, m_ui->csvButton,
            m_ui->pagesLabel, m_ui->preview, m_ui->summaryLabel},
        *this);
    m_ui->monthsSpin->setRange(1, services::DueForRelease::mostMonths);
    m_ui->monthsSpin->setValue(3);
    m_ui->recordCheck->setVisible(domain::mayReleaseCriminalRecord(context.workspace.actor().role));
    offerPapers();
    connectFields();
    choose();
}

PaperDialog::~PaperDialog() = default;

void PaperDialog::offerPapers()
{
    const auto offer = [this](Kind kind, const QString& name) {
        m_ui->paperBox->addItem(name, static_cast<int>(kind));
    };
    if (!m_person.isNull())
        offer(Kind::Sheet, tr("Personal sheet"));
    offer(Kind::List, tr("List as on the screen"));
    if (!chosenRows().empty())
        offer(Kind::Chosen, tr("Those who are chosen in the list"));
    offer(Kind::Needs, tr("Needs by commune"));
    offer(Kind::Release, tr("Due for release"));
    if (!chosenRows().empty()) // several were chosen for something
        m_ui->paperBox->setCurrentIndex(m_ui->paperBox->findData(static_cast<int>(Kind::Chosen)));
}

void PaperDialog::connectFields()
{
    connect(m_ui->paperBox, &QComboBox::currentIndexChanged, this, &PaperDialog::choose);
    connect(m_ui->monthsSpin, &QSpinBox::valueChanged, this, &PaperDialog::make);
    connect(m_ui->recordCheck, &QCheckBox::toggled, this, &PaperDialog::make);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

PaperDialog::Kind PaperDialog::kind() const
{
    return static_cast<Kind>(m_ui->paperBox->currentData().toInt());
}

std::vector<int> PaperDialog::chosenRows() const
{
    const auto* people = dynamic_cast<const PersonListModel*>(m_list.model());
    const ChosenRows chosen(*m_list.selectionModel());
    return people && !people->showsBin() && chosen.count() > 1 ? chosen.all() : std::vector<int>();
}

void PaperDialog::choose()
{
    m_ui->monthsSpin->setEnabled(kind() == Kind::Release);
    m_ui->recordCheck->setEnabled(kind() != Kind::Needs);
    if (kind() == Kind::List && !m_rows)
        m_rows = listAsSeen(m_list, {}, m_context.workspace, this);
    if (kind() == Kind::Chosen && !m_chosenRows)
        m_chosenRows = listAsSeen(m_list, chosenRows(), m_context.workspace, this);
    make();
}

Including PaperDialog::including() const
{
    const QCheckBox* record = m_ui->recordCheck;
    return record->isVisibleTo(this) && record->isEnabled() && record->isChecked() ? Including::CriminalRecord
                                                                                   : Including::OrdinaryFacts;
}

void PaperDialog::make()
{
    if ((kind() == Kind::List && !m_rows) || (kind() == Kind::Chosen && !m_chosenRows))
        return m_paper->showNone(); // the reading was stopped
    // Fields are read here: the work has a thread of its own.
    m_paper->make(m_ui->paperBox->currentText(),
        [this, chosen = kind(), months = m_ui->monthsSpin->value(), included = including()] {
            return made(chosen, months, included);
        });
}

Result<Paper> PaperDialog::made(Kind kind, int months, Including including)
{
    PaperService papers(m_context.workspace);
    switch (kind) {
    case Kind::Sheet:
        return papers.personSheet(m_person, including);
    case Kind::List:
        return papers.peopleList(*m_rows, including);
    case Kind::Chosen:
        return papers.peopleList(*m_chosenRows, including);
    case Kind::Needs:
        return papers.needsByCommune();
    case Kind::Release:
        break;
    }
    return papers.dueForRelease(months, including);
}

} // namespace hoanhap::ui
