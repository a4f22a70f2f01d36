// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/RowReplay.h"
#include "foundation/Error.h"
#include "services/exchange/demo/DemoRegister.h"

#include <QFile>
#include <cstdio>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

void Bench::fillBesideBareRows()
{
    const QString twin = file(u"đối chứng.hoanhap"_s);
    m_workspace->session().execute("emptying the log of", "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!QFile::copy(path(), twin))
        throw LogicError("the empty register cannot be copied");

    const double before = Times::now();
    const auto counts =
        services::DemoRegister(*m_workspace).fill({m_wish.people, year, 1}, [](int) { return true; });
    const double ours = Times::now() - before;
    if (!counts)
        throw LogicError("the register cannot be filled");
    const auto from = bareSession(path());
    const auto into = bareSession(twin);
    const double bare = RowReplay(*from, *into).milliseconds(m_wish.people);

    const double rate = m_wish.people / ours * 1000;
    const double bareRate = m_wish.people / bare * 1000;
    printHeading(u"Filling a register with %1 people"_s.arg(m_wish.people));
    std::printf("%-34s %8.0f people/s  bound 5000 people/s\n", "demo, with index and audit", rate);
    std::printf("%-34s %8.0f people/s  ours is %.0f %% of it, bound 40 %%\n", "the same rows, bare SQLCipher",
        bareRate, 100 * rate / bareRate);
}

} // namespace hoanhap::benchmarks
