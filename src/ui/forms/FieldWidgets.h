// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QString>
#include <functional>
#include <optional>

class QLineEdit;
class QObject;
class QWidget;

namespace hoanhap::ui {

// One way to put a field's stored text into any widget of a form and to read it back. Widgets say
// which field they show through their dynamic property "field" (set in the .ui file).

void setFieldText(QWidget* widget, const QString& stored);
QString fieldText(const QWidget* widget);
/// A stored text as the widget would show it, for a sentence.
QString shownIn(const QWidget* widget, const QString& stored);
/// What was typed and cannot be read, such as a date or a number that is none or a commune that nobody
/// knows.
std::optional<Error> fieldFault(const QWidget* widget);
void setFieldReadOnly(QWidget* widget, bool readOnly);
/// Calls `changed` whenever the user edits the widget; for as long as `context` lives.
void whenFieldChanges(QWidget* widget, QObject* context, const std::function<void()>& changed);
/// Calls `left` whenever the user is done with a field of one line; for as long as `context` lives.
void whenFieldIsLeft(QWidget* widget, QObject* context, const std::function<void()>& left);
/// What is typed is read as a whole number; what is none stays as typed and is a fault. Of a field with the
/// property "year" the sentence speaks of years.
void takeNumbers(QLineEdit& field);
/// Of a number that a field of its kind cannot hold: none where there must be one, or too great a one.
Error numberFault(const QString& field, const QString& typed);

} // namespace hoanhap::ui
