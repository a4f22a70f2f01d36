// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoanhap::services {

/// What nobody enters and only the program needs: where a row stands among its like, what a file is made of,
/// which table a reference is to. A history leaves it out.
inline bool isInsideField(const QString& field)
{
    static const QStringList inside{QStringLiteral("position"), QStringLiteral("media_type"),
        QStringLiteral("size"), QStringLiteral("sha256"), QStringLiteral("owner_entity"),
        QStringLiteral("met_by_entity")};
    return inside.contains(field);
}

} // namespace hoanhap::services
