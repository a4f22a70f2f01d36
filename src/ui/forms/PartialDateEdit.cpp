// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PartialDateEdit.h"

#include "text/ErrorCodes.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int edge = 8; // pixels between the reading and the field's right end
constexpr int besideText = 6; // pixels that a field keeps on both sides of its text, and its cursor
} // namespace

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
    // Whole days are those of acts, plans and terms; what may be partial is past.
    const auto reach = m_wholeDay ? text::PartialDate::Reach::Ahead : text::PartialDate::Reach::Past;
    Result<text::PartialDate> read = text::PartialDate::parse(text(), m_today, reach);
    const bool noDay = read ? !read->isEmpty() && !read->hasDay() : read.has(text::errors::dateUnreadable);
    if (m_wholeDay && noDay) // the sentence offers whole days alone
        return Error{text::errors::dayMissing, {}, {text()}};
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

QString PartialDateEdit::reading() const
{
    const Result<text::PartialDate> read = date();
    const QString shown = read ? read->display() : QString();
    return shown == text().trimmed() ? QString() : shown;
}

QSize PartialDateEdit::minimumSizeHint() const
{
    const QSize least = QLineEdit::minimumSizeHint();
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int day = fontMetrics().horizontalAdvance(u"88/88/8888"_s) + besideText;
    const QSize whole = style()->sizeFromContents(QStyle::CT_LineEdit, &option, {day, least.height()}, this);
    return {std::max(least.width(), whole.width()), least.height()};
}

void PartialDateEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString shown = hasFocus() ? reading() : QString();
    const QRect room = rect().adjusted(edge, 0, -edge, 0);
    const QString hint = u"= "_s + shown;
    if (shown.isEmpty() || fontMetrics().horizontalAdvance(text() + u"  "_s + hint) > room.width())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, hint);
}

void PartialDateEdit::focusOutEvent(QFocusEvent* event)
{
    if (const Result<text::PartialDate> read = date(); read && !read->isEmpty())
        setText(read->display());
    QLineEdit::focusOutEvent(event);
}

} // namespace hoanhap::ui
