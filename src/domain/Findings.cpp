// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Findings.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

void Findings::add(const Findings& other)
{
    errors.insert(errors.end(), other.errors.begin(), other.errors.end());
    warnings.insert(warnings.end(), other.warnings.begin(), other.warnings.end());
}

QString rowPrefix(std::string_view entity, size_t row)
{
    return QLatin1String(entity.data(), static_cast<qsizetype>(entity.size())) + u'[' + QString::number(row)
        + u"]."_s;
}

} // namespace hoanhap::domain
