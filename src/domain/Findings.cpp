// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Findings.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

void Findings::add(const Findings& other)
{
    errors.insert(errors.end(), other.errors.begin(), other.errors.end());
    warnings.insert(warnings.end(), other.warnings.begin(), other.warnings.end());
}

QString rowField(QStringView entity, size_t row, QStringView field)
{
    return u"%1[%2].%3"_s.arg(entity, QString::number(row), field);
}

} // namespace hoanhap::domain
