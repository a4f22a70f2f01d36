// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldWidgets.h"

#include "domain/FieldText.h"
#include "text/ErrorCodes.h"
#include "text/numbers/Numbers.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/PartialDateEdit.h"
#include "ui/forms/PersonPicker.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

bool isMoney(const QWidget* widget)
{
    return widget->property("money").toBool();
}

bool isNumber(const QWidget* widget)
{
    return isMoney(widget) || widget->property("number").toBool();
}

QString shownMoney(const QString& stored)
{
    return stored.isEmpty() ? QString() : text::grouped(stored.toLongLong());
}

QString storedNumber(const QString& shown)
{
    const std::optional<qint64> number = text::wholeNumberIn(shown);
    return number ? QString::number(*number) : shown.trimmed();
}

} // namespace

void setFieldText(QWidget* widget, const QString& stored)
{
    if (auto* date = qobject_cast<PartialDateEdit*>(widget))
        date->setDate(text::PartialDate::fromStored(stored).value_or(text::PartialDate()));
    else if (auto* area = qobject_cast<AreaEdit*>(widget))
        area->setCode(stored);
    else if (auto* picker = qobject_cast<PersonPicker*>(widget))
        picker->setPerson(Uuid::parse(stored));
    else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(isMoney(widget) ? shownMoney(stored) : stored);
        line->home(false); // a long text is read from its beginning
    } else if (auto* box = qobject_cast<CodeBox*>(widget))
        box->setCode(stored);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlainText(stored);
    else if (auto* spin = qobject_cast<QSpinBox*>(widget))
        spin->setValue(stored.toInt());
    else if (auto* check = qobject_cast<QCheckBox*>(widget))
        check->setChecked(stored == u'1');
}

QString fieldText(const QWidget* widget)
{
    if (const auto* date = qobject_cast<const PartialDateEdit*>(widget)) {
        const Result<text::PartialDate> read = date->date();
        return read ? read->toString() : QString();
    }
    if (const auto* area = qobject_cast<const AreaEdit*>(widget))
        return area->code();
    if (const auto* picker = qobject_cast<const PersonPicker*>(widget))
        return picker->person() ? picker->person()->toString() : QString();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return isNumber(widget) ? storedNumber(line->text()) : line->text();
    if (const auto* box = qobject_cast<const CodeBox*>(widget))
        return box->code();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    if (const auto* spin = qobject_cast<const QSpinBox*>(widget))
        return QString::number(spin->value());
    if (const auto* check = qobject_cast<const QCheckBox*>(widget))
        return check->isChecked() ? u"1"_s : u"0"_s;
    return {};
}

QString shownIn(const QWidget* widget, const QString& stored)
{
    if (qobject_cast<const PartialDateEdit*>(widget))
        return text::PartialDate::fromStored(stored).value_or(text::PartialDate()).display();
    if (const auto* area = qobject_cast<const AreaEdit*>(widget))
        return area->labelOf(stored);
    if (const auto* box = qobject_cast<const CodeBox*>(widget))
        return box->itemText(box->findData(stored));
    return isMoney(widget) ? shownMoney(stored) : stored;
}

std::optional<Error> fieldFault(const QWidget* widget)
{
    if (const auto* area = qobject_cast<const AreaEdit*>(widget))
        return area->fault();
    if (const auto* date = qobject_cast<const PartialDateEdit*>(widget))
        return date->fault();
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    if (!line || !isNumber(line) || line->text().trimmed().isEmpty() || text::wholeNumberIn(line->text()))
        return std::nullopt;
    const QString typed = line->text().trimmed();
    const ErrorCode fault = line->property("year").toBool() ? text::errors::yearUnreadable
        : text::hasFraction(typed)                          ? text::errors::numberNotWhole
                                                            : text::errors::numberUnreadable;
    return Error{fault, {}, {typed}};
}

void setFieldReadOnly(QWidget* widget, bool readOnly)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setReadOnly(readOnly);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setReadOnly(readOnly);
        text->style()->unpolish(text); // its ground tells it
        text->style()->polish(text);
    } else
        widget->setEnabled(!readOnly);
}

void whenFieldChanges(QWidget* widget, QObject* context, const std::function<void()>& changed)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        QObject::connect(line, &QLineEdit::textEdited, context, changed);
    else if (auto* box = qobject_cast<QComboBox*>(widget))
        QObject::connect(box, &QComboBox::activated, context, changed);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        QObject::connect(text, &QPlainTextEdit::textChanged, context, changed);
    else if (auto* spin = qobject_cast<QSpinBox*>(widget))
        QObject::connect(spin, &QSpinBox::valueChanged, context, changed);
    else if (auto* check = qobject_cast<QCheckBox*>(widget))
        QObject::connect(check, &QCheckBox::clicked, context, changed);
    else if (auto* list = qobject_cast<QListWidget*>(widget))
        QObject::connect(list, &QListWidget::itemChanged, context, changed);
}

void whenFieldIsLeft(QWidget* widget, QObject* context, const std::function<void()>& left)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        QObject::connect(line, &QLineEdit::editingFinished, context, left);
}

void takeNumbers(QLineEdit& field)
{
    field.setProperty("number", true);
}

Error numberFault(const QString& field, const QString& typed)
{
    if (typed.isEmpty())
        return {text::errors::numberMissing, field};
    return {text::errors::numberTooGreat, field, {typed}};
}

} // namespace hoanhap::ui
