// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::text {

/// A full name taken apart: "Nguyễn Thị Minh Tuyết" → Nguyễn, Thị Minh, Tuyết. A name of one word
/// is a given name.
struct PersonName
{
    QString family;
    QString middle;
    QString given;

    static PersonName of(QStringView fullName);
};

/// "NGUYỄN VĂN A" → "Nguyễn Văn A"; offered where a list came in capitals, never done silently.
QString toTitleCase(QStringView fullName);
bool isAllCapitals(QStringView fullName);

} // namespace hoanhap::text
