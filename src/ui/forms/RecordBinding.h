// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"
#include "ui/faults/FieldFaults.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/PartialDateEdit.h"

#include <QLineEdit>
#include <QWidget>

namespace hoanhap::ui {

/// Ties the widgets of a form to the fields of a record by their property "field". Fields without a
/// widget keep what the record has.
template <typename Record>
class RecordBinding
{
public:
    explicit RecordBinding(QWidget* form)
    {
        const QList<QWidget*> children = form->findChildren<QWidget*>();
        domain::forEachField<Record>([&](const auto& field) {
            const QString name = latin1Text(field.name);
            for (QWidget* child : children)
                if (child->property("field").toString() == name)
                    m_widgets.insert(name, child);
            using Value = std::remove_cvref_t<decltype(std::declval<Record>().*(field.member))>;
            prepare<Value>(m_widgets.value(name));
        });
    }

    void show(const Record& record)
    {
        domain::forEachField<Record>([&](const auto& field) {
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            if (QWidget* widget = m_widgets.value(latin1Text(field.name)))
                setFieldText(widget, domain::FieldText<Value>::write(record.*(field.member)));
        });
    }

    /// What the form says, into `record`; faults of what cannot be read, named by field.
    Errors read(Record& record) const
    {
        Errors faults;
        domain::forEachField<Record>([&](const auto& field) {
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            const QString name = latin1Text(field.name);
            const QWidget* widget = m_widgets.value(name);
            if (!widget)
                return;
            if (std::optional<Error> fault = fieldFault(widget)) {
                fault->field = name;
                faults.push_back(*fault);
                return;
            }
            const QString text = fieldText(widget);
            if (!domain::FieldText<Value>::read(text, record.*(field.member)) && isNumber<Value>)
                faults.push_back(numberFault(name, text));
        });
        return faults;
    }

    /// Faults of a field stand beside it.
    void watchIn(FieldFaults& faults) const
    {
        for (auto entry = m_widgets.cbegin(); entry != m_widgets.cend(); ++entry)
            faults.watch(entry.key(), entry.value());
    }
    void setReadOnly(bool readOnly)
    {
        for (QWidget* widget : std::as_const(m_widgets))
            setFieldReadOnly(widget, readOnly);
    }
    void whenChanged(QObject* context, const std::function<void()>& changed)
    {
        for (QWidget* widget : std::as_const(m_widgets))
            whenFieldChanges(widget, context, changed);
    }

private:
    template <typename Value>
    static constexpr bool isNumber =
        std::is_integral_v<
            Value> || std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, std::optional<qint64>>;

    template <typename Value>
    static void prepare(QWidget* widget)
    {
        if constexpr (std::is_same_v<Value, std::optional<QDate>>) {
            if (auto* date = qobject_cast<PartialDateEdit*>(widget))
                date->setWholeDay(true);
        } else if constexpr (isNumber<Value>) {
            if (auto* line = qobject_cast<QLineEdit*>(widget))
                takeNumbers(*line);
        }
    }
    QHash<QString, QWidget*> m_widgets;
};

} // namespace hoanhap::ui
