// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Findings.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

void Findings::add(const Findings& other)
{
    append(errors, other.errors);
    append(warnings, other.warnings);
}

QString rowPrefix(std::string_view entity, size_t row)
{
    return latin1Text(entity) + u'[' + QString::number(row) + u"]."_s;
}

} // namespace hoanhap::domain
