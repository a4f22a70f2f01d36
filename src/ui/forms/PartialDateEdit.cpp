// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PartialDateEdit.h"

#include "text/ErrorCodes.h"

namespace hoanhap::ui {

PartialDateEdit::PartialDateEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("e.g. 12/3/1985"));
}

void PartialDateEdit::setDate(const text::PartialDate& date)
{
    setText(date.display());
}

void PartialDateEdit::setDay(const std::optional<QDate>& day)
{
    m_wholeDay = true;
    setDate(day ? text::PartialDate::ofDay(*day) : text::PartialDate());
}

Result<text::PartialDate> PartialDateEdit::date() const
{
    Result<text::PartialDate> read = text::PartialDate::parse(text(), m_today);
    if (m_wholeDay && read && !read->isEmpty() && !read->hasDay())
        return Error{text::errors::dateUnreadable, {}, {text()}};
    return read;
}

std::optional<QDate> PartialDateEdit::day() const
{
    const Result<text::PartialDate> read = date();
    return read && !read->isEmpty() ? std::optional(read->earliest()) : std::nullopt;
}

std::optional<Error> PartialDateEdit::fault() const
{
    const Result<text::PartialDate> read = date();
    return read ? std::nullopt : std::optional(read.errors().front());
}

void PartialDateEdit::focusOutEvent(QFocusEvent* event)
{
    if (const Result<text::PartialDate> read = date(); read && !read->isEmpty())
        setText(read->display());
    QLineEdit::focusOutEvent(event);
}

} // namespace hoanhap::ui
