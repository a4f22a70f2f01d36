// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/Annexes.h"

#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/AnnexTables.h"

#include <algorithm>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

struct KnownAnnex
{
    const char16_t* code;
    AnnexTable (*table)(const AnnexFacts&);
};

constexpr std::array knownAnnexes{KnownAnnex{u"by_unit", unitTable}, KnownAnnex{u"classes", classTable},
    KnownAnnex{u"placement", placementTable}, KnownAnnex{u"comparison", comparisonTable},
    KnownAnnex{u"charts", chartTable}};

} // namespace

const QStringList& annexCodes()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const KnownAnnex& annex : knownAnnexes)
            all << QString::fromUtf16(annex.code);
        return all;
    }();
    return codes;
}

std::vector<AnnexTable> annexTables(const AnnexFacts& facts, const QStringList& codes)
{
    std::vector<AnnexTable> tables;
    for (const KnownAnnex& annex : knownAnnexes)
        if (codes.contains(QString::fromUtf16(annex.code)))
            tables.push_back(annex.table(facts));
    return tables;
}

Result<CountedAnnexes> annexesOf(
    Workspace& workspace, FigureSources& sources, const domain::Report& report, const QStringList& codes)
{
    const bool any =
        std::ranges::any_of(annexCodes(), [&](const QString& code) { return codes.contains(code); });
    if (!any)
        return CountedAnnexes();
    const Result<AnnexFacts> facts = AnnexReader(workspace).read(sources, report, codes);
    if (!facts)
        return facts.errors();
    CountedAnnexes counted{annexTables(*facts, codes), {}};
    counted.pages = annexPages(*facts, counted.tables);
    return counted;
}

} // namespace hoanhap::services
