// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/CitedLaws.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

std::vector<domain::KnownDocument> citedLaws()
{
    const QString government = u"Chính phủ"_s;
    const QString primeMinister = u"Thủ tướng Chính phủ"_s;
    return {
        {u"49/2020/NĐ-CP"_s, QDate(2020, 4, 17), government},
        {u"30/2020/NĐ-CP"_s, QDate(2020, 3, 5), government},
        {u"16/CT-TTg"_s, QDate(2020, 3, 31), primeMinister},
    };
}

} // namespace hoanhap::services
