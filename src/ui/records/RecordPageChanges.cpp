// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of records does with the one it shows: storing it, the bin, and back.
#include "ui/records/RecordPage.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/faults/FirstFault.h"
#include "ui/rows/RowsEditor.h"
#include "ui_RecordPage.h"

#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

bool RecordPage::storeShown()
{
    if (!m_ui->saveButton->isEnabled())
        return false;
    RowsEditor::takeOpenCell(*this);
    showNotice({});
    m_gone = {};
    try {
        if (!store())
            return false;
    } catch (const storage::StorageError& fault) {
        // The entry stays on the screen as it is.
        prompts().tell(
            this, messages::sentenceFor(fault) + u'\n' + tr("What you typed is still in the form."));
        return false;
    }
    settleDraft();
    showForm(true);
    m_list->reload();
    showCount();
    Q_EMIT statusMessage(tr("Stored: %1").arg(m_form->title()));
    return true;
}

void RecordPage::refuse(const Errors& errors, const Errors& doubts)
{
    // A row of the record that is gone is told of at the row.
    if (std::ranges::any_of(errors, [](const Error& error) {
            return error.code == services::errors::goneMeanwhile && error.field.isEmpty();
        })) {
        m_gone = m_form->recordId();
        m_form->showErrors({}, {});
        return showNotice(tr("Somebody else moved this record to the bin meanwhile; nothing was stored."));
    }
    m_form->showErrors(errors, doubts);
    goToFirstFault(*m_form);
}

void RecordPage::save()
{
    if (storeShown())
        chooseShown();
}

void RecordPage::storeAndContinue()
{
    if (!storeShown())
        return;
    choose(-1);
    showNext();
    showForm(true);
    m_form->focusFirst();
}

void RecordPage::moveToBin()
{
    const Uuid id = m_form->recordId();
    const QString name = m_form->title();
    if (!m_form->isStored()
        || !prompts().confirm(this, tr("Move %1 to the bin?").arg(name), tr("Move to bin")))
        return;
    const int row = m_list->rowOf(id);
    if (const Outcome done = bin(id); !done)
        return m_form->showErrors(done.errors(), {});
    closeForm();
    refresh();
    showNotice(tr("In the bin: %1").arg(name), id);
    waitInList(row);
}

/// The button that was pressed is off now: keys go on where the row stood, and open nothing unasked.
void RecordPage::waitInList(int row)
{
    const int next = std::min(row, m_model->rowCount() - 1);
    m_ui->listView->setFocus();
    if (next >= 0)
        m_ui->listView->selectionModel()->setCurrentIndex(
            m_model->index(next, 0), QItemSelectionModel::NoUpdate);
}

void RecordPage::restore(const Uuid& id)
{
    if (const Outcome done = restoreFromBin(id); !done)
        return Q_EMIT statusMessage(messages::sentenceFor(done.errors().front()));
    m_ui->showBinButton->setChecked(false);
    showBlank();
    open(id);
    refresh();
    m_ui->listView->setFocus(); // the button that was pressed is gone
    showNotice(tr("Back in the register: %1").arg(m_form->title()));
}

void RecordPage::showBin(bool bin)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->showBinButton);
        m_ui->showBinButton->setChecked(!bin);
        return;
    }
    m_list->showBin(bin);
    showBlank();
    showNotice({});
    showForm(false);
    showCount();
}

} // namespace hoanhap::ui
