// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"
#include "foundation/Uuid.h"
#include "text/dates/PartialDate.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace hoanhap::domain {

/// The one textual form of every value a field may hold: what the register stores in its text
/// columns, what the audit keeps as before and after, what a record's JSON carries.
/// `write` never fails; `read` gives false and leaves the value alone where the text is not one.
template <typename Value>
struct FieldText;

template <>
struct FieldText<QString>
{
    static QString write(const QString& value) { return value; }
    static bool read(const QString& text, QString& value)
    {
        value = text;
        return true;
    }
};

template <>
struct FieldText<bool>
{
    static QString write(bool value) { return value ? QStringLiteral("1") : QStringLiteral("0"); }
    static bool read(const QString& text, bool& value)
    {
        const bool readable = text == u'0' || text == u'1';
        if (readable)
            value = text == u'1';
        return readable;
    }
};

template <std::integral Number>
requires(!std::same_as<Number, bool>) struct FieldText<Number>
{
    static QString write(Number value) { return QString::number(value); }
    static bool read(const QString& text, Number& value)
    {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (ok && std::in_range<Number>(number))
            value = static_cast<Number>(number);
        return ok && std::in_range<Number>(number);
    }
};

template <>
struct FieldText<Uuid>
{
    static QString write(const Uuid& value) { return value.isNull() ? QString() : value.toString(); }
    static bool read(const QString& text, Uuid& value)
    {
        const std::optional<Uuid> parsed = Uuid::parse(text);
        if (parsed)
            value = *parsed;
        return parsed.has_value();
    }
};

template <>
struct FieldText<QDate>
{
    static QString write(QDate value);
    static bool read(const QString& text, QDate& value)
    {
        const QDate parsed = QDate::fromString(text, Qt::ISODate);
        if (parsed.isValid())
            value = parsed;
        return parsed.isValid();
    }
};

template <>
struct FieldText<QDateTime>
{
    static QString write(const QDateTime& value);
    static bool read(const QString& text, QDateTime& value)
    {
        const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (parsed.isValid())
            value = parsed.toUTC();
        return parsed.isValid();
    }
};

template <>
struct FieldText<text::PartialDate>
{
    static QString write(const text::PartialDate& value) { return value.toString(); }
    static bool read(const QString& text, text::PartialDate& value)
    {
        const std::optional<text::PartialDate> parsed = text::PartialDate::fromStored(text);
        if (parsed)
            value = *parsed;
        return parsed.has_value();
    }
};

template <typename State>
requires std::is_enum_v<State>
struct FieldText<State>
{
    static QString write(State value) { return codeOf(value); }
    static bool read(const QString& text, State& value)
    {
        const std::optional<State> parsed = fromCode<State>(text);
        if (parsed)
            value = *parsed;
        return parsed.has_value();
    }
};

/// A null text stands for "not given"; it is what a NULL column reads as.
template <typename Value>
struct FieldText<std::optional<Value>>
{
    static QString write(const std::optional<Value>& value)
    {
        return value ? FieldText<Value>::write(*value) : QString();
    }
    static bool read(const QString& text, std::optional<Value>& value)
    {
        if (text.isEmpty()) {
            value.reset();
            return true;
        }
        Value parsed{};
        const bool readable = FieldText<Value>::read(text, parsed);
        if (readable)
            value = parsed;
        return readable;
    }
};

} // namespace hoanhap::domain
