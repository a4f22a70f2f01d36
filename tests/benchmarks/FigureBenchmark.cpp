// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/TenYearsOfActs.h"
#include "benchmarks/Times.h"
#include "benchmarks/WorkbenchBenchmark.h"
#include "benchmarks/reference/BareEngine.h"
#include "foundation/Error.h"
#include "services/figures/Figures.h"

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;
using services::Figures;

namespace {

const domain::FigurePeriod measuredYear{QDate(Bench::year, 1, 1), QDate(Bench::year, 12, 31)};

Line figureLine(Bench& bench, const QString& what, double bound,
    const std::vector<domain::Breakdown>& breakdowns, const QStringList& keys)
{
    // What the engine alone takes for one table of people by status, sex and unit.
    const auto session = bench.bareSession(bench.path());
    BareStatement crossTable(*session,
        "SELECT count(*) FROM (SELECT l.kind, p.sex, p.unit_id, count(DISTINCT l.person_id) FROM "
        "legal_status l"
        " JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL AND l.ended_on IS NULL"
        " GROUP BY l.kind, p.sex, p.unit_id)");
    Line line{what, {}, bound, u"one bare table of everybody by status, sex and unit"_s, {}};
    for (int round = 0; round < std::min(bench.wish().rounds, 10); ++round) {
        line.reference.measure([&] {
            crossTable.step();
            crossTable.reset();
        });
        line.ours.measure([&] {
            if (!Figures(bench.workspace()).parted(keys, measuredYear, breakdowns))
                throw LogicError("the year cannot be counted");
        });
    }
    return line;
}

} // namespace

void measureFigures(Bench& bench)
{
    addTenYearsOfActs(*bench.bareSession(bench.path()), bench.wish().people, Bench::year);
    printHeading(u"Figures over %1 people and ten years of acts"_s.arg(bench.wish().people));
    QStringList every;
    for (const domain::Indicator& indicator : Figures::catalogue())
        every << indicator.key;
    std::vector<domain::Breakdown> breakdowns;
    for (const auto& [breakdown, code] : domain::Codes<domain::Breakdown>::all)
        breakdowns.push_back(breakdown);
    print(figureLine(bench, u"all indicators, all breakdowns"_s, 1500, breakdowns, every));
    print(figureLine(bench, u"all indicators by unit"_s, 1500, {domain::Breakdown::Unit}, every));
    print(figureLine(
        bench, u"people managed by status"_s, 400, {domain::Breakdown::Status}, {u"people_managed"_s}));
    measureWorkbench(bench);
}

} // namespace hoanhap::benchmarks
