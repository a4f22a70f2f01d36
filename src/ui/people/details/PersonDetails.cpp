// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details/PersonDetails.h"

#include "ui/forms/EnterMovesOn.h"
#include "ui_PersonDetails.h"

namespace hoanhap::ui {

PersonDetails::PersonDetails(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PersonDetails>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->fullNameEdit); // the fields keep together in the tab order
    new EnterMovesOn(this);
}

PersonDetails::~PersonDetails() = default;

void PersonDetails::setUp(services::Workspace& workspace, FieldFaults& faults)
{
    CodeBox::fillAll(*this, workspace);
    for (PartialDateEdit* date : findChildren<PartialDateEdit*>())
        date->setToday(workspace.clock().today());
    m_ui->sourceDispatchBox->connectTo(workspace);
    m_binding = std::make_unique<RecordBinding<domain::Person>>(this);
    m_binding->watchIn(faults);
    m_binding->whenChanged(this, [this] { Q_EMIT edited(); });
}

void PersonDetails::setPerson(const domain::Person& person)
{
    m_ui->sourceDispatchBox->holdOut(person.sourceDispatchId);
    m_binding->show(person);
}

QWidget* PersonDetails::widgetOf(const QString& field) const
{
    for (QWidget* child : findChildren<QWidget*>())
        if (child->property("field").toString() == field)
            return child;
    return nullptr;
}

QBoxLayout& PersonDetails::columns()
{
    return *m_ui->detailsFieldsLayout;
}

} // namespace hoanhap::ui
