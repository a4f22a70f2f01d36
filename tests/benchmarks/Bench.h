// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"
#include "foundation/RandomSource.h"
#include "services/workspace/RegisterAccess.h"

#include <QTemporaryDir>

namespace hoanhap::benchmarks {

/// A register of invented people in a folder of its own, opened with a cheap password: what costs a
/// second on purpose is no part of any figure here.
class Bench
{
public:
    struct Wish
    {
        int people = 100'000;
        int rounds = 30;
        QString folder = {}; ///< where the register is kept for the next run; empty: nowhere
    };
    explicit Bench(const Wish& wish);

    static constexpr int year = 2025;
    static std::unique_ptr<services::Workspace> open(const QString& path);

    const Wish& wish() const { return m_wish; }
    services::Workspace& workspace() { return *m_workspace; }
    QString path() const { return file(QStringLiteral("sổ.hoanhap")); }
    QString file(const QString& name) const;
    /// A former run filled it.
    bool isKept() const { return m_kept; }
    /// A session of the engine alone on a register that `key` opens.
    std::unique_ptr<storage::Session> bareSession(const QString& path);

    /// Fills the register; prints people a second beside the bare engine writing the same rows.
    void fillBesideBareRows();

private:
    Wish m_wish;
    QTemporaryDir m_folder;
    bool m_kept = false;
    std::unique_ptr<services::Workspace> m_workspace;
};

void measureLists(Bench& bench);
/// What the page of a person asks of the services when it opens.
void measurePerson(Bench& bench);
void measureReport(Bench& bench);
/// Candidates while typing; suspected pairs, with precision and recall against a labelled set.
void measureTwins(Bench& bench);
/// `program` is started anew for each opening, so that nothing is warm from the one before.
void measureWindow(Bench& bench, const QString& program);
/// All indicators with all breakdowns; adds ten years of acts first, so it comes after the others.
void measureFigures(Bench& bench);
/// The overview and suggestions for a vacancy, over the same ten years.
void measureWork(Bench& bench);
/// The most memory that a window of its own held, in which names were searched, the list gone through and
/// people opened.
void measureMemory(Bench& bench, const QString& program);
/// What such a child does; prints its milliseconds or MiB. False where `kind` is none of "ours", "bare",
/// "memory".
bool openWindowOnce(const QString& kind, const QString& path);

} // namespace hoanhap::benchmarks
