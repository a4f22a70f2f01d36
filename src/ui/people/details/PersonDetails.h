// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"
#include "services/workspace/Workspace.h"
#include "ui/forms/RecordBinding.h"

#include <QWidget>
#include <memory>

class QBoxLayout;

namespace Ui {
class PersonDetails;
}

namespace hoanhap::ui {

/// The fields of a person's own row: name, birth, education, helper, source, consent.
class PersonDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDetails(QWidget* parent = nullptr);
    ~PersonDetails() override;
    /// Once, before anything else. Faults stand beside the fields as soon as these are left.
    void setUp(services::Workspace& workspace, FieldFaults& faults);

    void setPerson(const domain::Person& person);
    /// What cannot be read is named by field.
    Errors read(domain::Person& person) const { return m_binding->read(person); }
    void setReadOnly(bool readOnly) { m_binding->setReadOnly(readOnly); }
    /// The widget of a field; nothing where there is none.
    QWidget* widgetOf(const QString& field) const;
    QBoxLayout& columns();

Q_SIGNALS:
    void edited();

private:
    std::unique_ptr<Ui::PersonDetails> m_ui;
    std::unique_ptr<RecordBinding<domain::Person>> m_binding;
};

} // namespace hoanhap::ui
