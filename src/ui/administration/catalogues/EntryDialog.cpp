// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/catalogues/EntryDialog.h"

#include "services/catalogues/CatalogueEditing.h"
#include "ui/faults/FieldFaults.h"
#include "ui_EntryDialog.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::CatalogueEntry;

EntryDialog::EntryDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::EntryDialog>())
{
    m_ui->setupUi(this);
    m_ui->labelEdit->setMaxLength(services::CatalogueEditing::longestLabel);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"label"_s, m_ui->labelEdit);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

EntryDialog::EntryDialog(const std::vector<CatalogueEntry>& others, QWidget* parent) : EntryDialog(parent)
{
    setWindowTitle(tr("New entry"));
    const bool haveProperties = std::ranges::any_of(others, [](const CatalogueEntry& entry) {
        return !entry.attributes.isEmpty() || !entry.parentCode.isEmpty();
    });
    m_ui->fieldsForm->setRowVisible(m_ui->likeBox, haveProperties);
    m_ui->likeBox->addCode({}, {});
    for (const CatalogueEntry& entry : others)
        m_ui->likeBox->addCode(entry.code, entry.label);
}

EntryDialog::EntryDialog(const CatalogueEntry& entry, QWidget* parent) : EntryDialog(parent)
{
    setWindowTitle(tr("Other words for the entry"));
    m_ui->fieldsForm->setRowVisible(m_ui->likeBox, false);
    m_ui->labelEdit->setText(entry.label);
    m_ui->labelEdit->selectAll();
}

EntryDialog::~EntryDialog() = default;

QString EntryDialog::label() const
{
    return m_ui->labelEdit->text();
}

QString EntryDialog::like() const
{
    return m_ui->likeBox->code();
}

void EntryDialog::complain(const Errors& faults)
{
    m_faults->show(faults, {});
}

} // namespace hoanhap::ui
