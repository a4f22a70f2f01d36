// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/MaskedPerson.h"

#include <QStringList>

namespace hoanhap::services {

QString maskedName(const QString& fullName)
{
    QStringList initials;
    for (const QString& word : fullName.split(u' ', Qt::SkipEmptyParts))
        initials << word.left(1).toUpper() + u'.';
    return initials.join(u' ');
}

QString maskedBirth(const QString& birth)
{
    return birth.left(4);
}

} // namespace hoanhap::services
