// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/PageSettings.h"

#include "document/ErrorCodes.h"

#include <QString>
#include <array>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    QLatin1String field;
    int PageSettings::*setting;
    int lowest;
    int highest;
};

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and V. Sizes of tables, of the agency's column and the room
// for the signature are not in the decree: those ranges keep the page whole.
constexpr std::array ranges{
    Range{"marginLeft"_L1, &PageSettings::marginLeft, 3000, 3500},
    Range{"marginRight"_L1, &PageSettings::marginRight, 1500, 2000},
    Range{"marginTop"_L1, &PageSettings::marginTop, 2000, 2500},
    Range{"marginBottom"_L1, &PageSettings::marginBottom, 2000, 2500},
    Range{"firstLineIndent"_L1, &PageSettings::firstLineIndent, 1000, 1270},
    Range{"paragraphSpacing"_L1, &PageSettings::paragraphSpacing, 12, 24},
    Range{"lineSpacingPercent"_L1, &PageSettings::lineSpacingPercent, 100, 150},
    Range{"letterheadLeft"_L1, &PageSettings::letterheadLeft, 5500, 7000},
    Range{"nationalTitleSize"_L1, &PageSettings::nationalTitleSize, 24, 26},
    Range{"mottoSize"_L1, &PageSettings::mottoSize, 26, 28},
    Range{"agencySize"_L1, &PageSettings::agencySize, 24, 26},
    Range{"symbolSize"_L1, &PageSettings::symbolSize, 26, 26},
    Range{"dateSize"_L1, &PageSettings::dateSize, 26, 28},
    Range{"subjectSize"_L1, &PageSettings::subjectSize, 26, 28},
    Range{"bodySize"_L1, &PageSettings::bodySize, 26, 28},
    Range{"signatureSize"_L1, &PageSettings::signatureSize, 26, 28},
    Range{"recipientsTitleSize"_L1, &PageSettings::recipientsTitleSize, 24, 24},
    Range{"recipientsSize"_L1, &PageSettings::recipientsSize, 22, 22},
    Range{"tableSize"_L1, &PageSettings::tableSize, 20, 28},
    Range{"annexSize"_L1, &PageSettings::annexSize, 26, 28},
    Range{"pageNumberSize"_L1, &PageSettings::pageNumberSize, 26, 28},
    Range{"signatureRoom"_L1, &PageSettings::signatureRoom, 2000, 4000},
};

} // namespace

Errors faultsOf(const PageSettings& settings)
{
    Errors faults;
    for (const Range& range : ranges) {
        const int value = settings.*range.setting;
        if (value < range.lowest || value > range.highest)
            faults.push_back({errors::settingOutOfRange, range.field,
                {QString::number(range.lowest), QString::number(range.highest)}});
    }
    return faults;
}

} // namespace hoanhap::document
