// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/ReadinessDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/faults/FirstFault.h"
#include "ui_ReadinessDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

ReadinessDialog::ReadinessDialog(PageContext context, const domain::ReadinessNote& note, QWidget* parent)
    : TypedDialog(context, parent)
    , m_ui(std::make_unique<Ui::ReadinessDialog>())
    , m_base(note)
{
    m_ui->setupUi(this);
    CodeBox::fillAll(*m_ui->fields, workspace());
    m_ui->notedEdit->setToday(workspace().clock().today());
    m_ui->holdEdit->setToday(workspace().clock().today());
    fillReasons();
    m_binding = std::make_unique<RecordBinding<domain::Readiness>>(m_ui->fields);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_faults->watch(u"reasons"_s, m_ui->reasonList);
    m_binding->show(note.readiness);
    m_binding->whenChanged(this, [this] { noteTyped(); });
    whenFieldChanges(m_ui->reasonList, this, [this] { noteTyped(); });
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &ReadinessDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ReadinessDialog::leave);
}

ReadinessDialog::~ReadinessDialog() = default;

void ReadinessDialog::fillReasons()
{
    for (const auto& entry : services::CatalogueService(workspace()).entries(u"decline-reasons"_s)) {
        auto* item = new QListWidgetItem(entry.label, m_ui->reasonList);
        item->setData(Qt::UserRole, entry.code);
        item->setCheckState(m_base.reasons.contains(entry.code) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->reasonList->setCurrentRow(0);
}

domain::ReadinessNote ReadinessDialog::typed(Errors& unread) const
{
    domain::ReadinessNote note = m_base;
    unread = m_binding->read(note.readiness);
    // Reasons that were retired from the catalogue are not on the list and stay.
    for (int row = 0; row < m_ui->reasonList->count(); ++row) {
        const QListWidgetItem* item = m_ui->reasonList->item(row);
        const QString code = item->data(Qt::UserRole).toString();
        note.reasons.removeAll(code);
        if (item->checkState() == Qt::Checked)
            note.reasons << code;
    }
    return note;
}

void ReadinessDialog::accept()
{
    Errors unread;
    const domain::ReadinessNote note = typed(unread);
    if (!unread.empty())
        return m_faults->show(unread, {}), goToFirstFault(*this);
    try {
        const auto noted = services::ReadinessService(workspace()).note(m_base, note);
        if (!noted)
            return m_faults->show(noted.errors(), {}), goToFirstFault(*this);
        m_warnings = noted->warnings;
        QDialog::accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
