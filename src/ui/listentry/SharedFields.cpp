// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/SharedFields.h"

#include "services/plan/PlanService.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/PartialDateEdit.h"
#include "ui/forms/UnitBox.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void SharedFields::fill(services::Workspace& workspace)
{
    m_widgets.unit->fillUnits(workspace);
    m_widgets.unit->setCode(workspace.actor().unitId.toString());
    m_widgets.commune->connectTo(workspace);
    m_widgets.status->fill(workspace, u"legal-status-kinds"_s);
    m_widgets.surveyed->setToday(workspace.clock().today());
    m_widgets.surveyed->setWholeDay(true);
    m_widgets.dispatch->addCode({}, {});
    if (const auto dispatches = services::PlanService(workspace).dispatches())
        for (const domain::Dispatch& dispatch : *dispatches)
            m_widgets.dispatch->addCode(dispatch.id.toString(), dispatch.number + u" – "_s + dispatch.issuer);
}

services::SharedValues SharedFields::values() const
{
    services::SharedValues values;
    values.unitId = Uuid::parse(m_widgets.unit->code()).value_or(Uuid());
    values.areaCode = m_widgets.commune->code();
    values.statusKind = m_widgets.status->code();
    values.sourceDispatchId = Uuid::parse(m_widgets.dispatch->code());
    values.sourceNote = m_widgets.source->text().simplified();
    values.surveyedOn = m_widgets.surveyed->day();
    return values;
}

QHash<QString, QLineEdit*> SharedFields::readable() const
{
    return {{u"area"_s, m_widgets.commune}, {u"surveyed"_s, m_widgets.surveyed}};
}

void SharedFields::whenChanged(QObject* context, const std::function<void()>& changed)
{
    for (QLineEdit* line : readable())
        whenFieldIsLeft(line, context, changed);
    whenFieldIsLeft(m_widgets.source, context, changed);
    for (QComboBox* box : {static_cast<QComboBox*>(m_widgets.unit), static_cast<QComboBox*>(m_widgets.status),
             static_cast<QComboBox*>(m_widgets.dispatch)})
        QObject::connect(box, &QComboBox::activated, context, changed);
}

std::optional<Error> SharedFields::fault() const
{
    const std::optional<Error> ofCommune = m_widgets.commune->fault();
    return ofCommune ? ofCommune : m_widgets.surveyed->fault();
}

QHash<QString, QString> SharedFields::unread() const
{
    QHash<QString, QString> unread;
    const QHash<QString, QLineEdit*> lines = readable();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (fieldFault(line.value()))
            unread.insert(line.key(), line.value()->text());
    return unread;
}

void SharedFields::show(const services::SharedValues& values, const QHash<QString, QString>& unread)
{
    m_widgets.unit->setCode(values.unitId.toString());
    m_widgets.commune->setCode(values.areaCode);
    m_widgets.status->setCode(values.statusKind);
    m_widgets.dispatch->setCode(values.sourceDispatchId ? values.sourceDispatchId->toString() : QString());
    m_widgets.source->setText(values.sourceNote);
    m_widgets.surveyed->setDay(values.surveyedOn);
    const QHash<QString, QLineEdit*> lines = readable();
    for (auto text = unread.begin(); text != unread.end(); ++text)
        if (QLineEdit* line = lines.value(text.key()))
            line->setText(text.value());
}

} // namespace hoanhap::ui
