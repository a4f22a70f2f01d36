// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/StatusFieldsForm.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/cases/rules/StatusFields.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/FormRow.h"
#include "ui_StatusFieldsForm.h"

#include <QFormLayout>
#include <QStandardItemModel>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::LegalStatus;

StatusFieldsForm::StatusFieldsForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusFieldsForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(findChild<CodeBox*>(u"kindBox"_s)); // the fields keep together in the tab order
    new EnterMovesOn(this);
}

StatusFieldsForm::~StatusFieldsForm() = default;

void StatusFieldsForm::setUp(services::Workspace& workspace)
{
    CodeBox::fillAll(*this, workspace);
    for (AreaEdit* area : findChildren<AreaEdit*>())
        area->connectTo(workspace);
    for (PartialDateEdit* date : findChildren<PartialDateEdit*>())
        date->setToday(workspace.clock().today());
    m_binding = std::make_unique<RecordBinding<LegalStatus>>(this);
    m_faults = std::make_unique<FieldFaults>(nullptr);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { Q_EMIT edited(); });
    connect(findChild<CodeBox*>(u"kindBox"_s), &QComboBox::activated, this, [this] {
        LegalStatus status;
        (void)read(status);
        followKind(status);
    });
}

void StatusFieldsForm::setStatus(const LegalStatus& status, bool hidden)
{
    m_hidden = hidden;
    m_binding->show(status);
    followKind(status);
}

void StatusFieldsForm::followKind(const LegalStatus& status)
{
    const QSet<QString> shown = m_hidden && domain::isExpunged(status) ? domain::fieldsLeftInSight(status)
                                                                       : domain::fieldsShownFor(status);
    for (QFormLayout* form : findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* item = form->itemAt(row, QFormLayout::FieldRole);
            const QString field =
                item && item->widget() ? item->widget()->property("field").toString() : QString();
            if (!field.isEmpty())
                showFormRow(*form, item->widget(), shown.contains(field));
        }
    auto* reasons = findChild<CodeBox*>(u"endReasonBox"_s);
    auto* entries = qobject_cast<QStandardItemModel*>(reasons->model());
    for (int entry = 1; entries && entry < reasons->count(); ++entry)
        entries->item(entry)->setEnabled(domain::mayEndBy(status.kind, reasons->itemData(entry).toString()));
}

void StatusFieldsForm::focusFirst()
{
    setFocus();
}

QBoxLayout& StatusFieldsForm::columns()
{
    return *m_ui->statusFieldsLayout;
}

} // namespace hoanhap::ui
