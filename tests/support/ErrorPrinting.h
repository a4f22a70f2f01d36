// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QString>
#include <catch2/catch_tostring.hpp>

/// So that a failing test shows Vietnamese text and error codes instead of addresses.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<hoanhap::Error>
{
    static std::string convert(const hoanhap::Error& error)
    {
        return std::string(error.code.id()) + '(' + error.field.toStdString() + ": "
            + error.arguments.join(u", ").toStdString() + ')';
    }
};
