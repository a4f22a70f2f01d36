// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace hoanhap::services {

class Change;

/// One row as a change left it, and the way back to how it was.
struct UndoStep
{
    enum class What
    {
        Added,
        Changed,
        Binned,
        Restored
    };
    What what = What::Changed;
    QString entity;
    Uuid record;
    Uuid unit;
    std::optional<Uuid> person; ///< on whom the row hangs
    QString title; ///< what the row is called, where it has a name
    int versionBefore = 0; ///< 0: there was none
    int versionAfter = 0;
    /// Gives the version the row has then; nothing where the row is no longer as the change left it.
    std::function<std::optional<int>(Change&, int versionAfter)> takeBack;
};

/// The last changes of whoever sits before the register, to be taken back one after the other. Kept in memory
/// alone: nothing of it outlives the session.
class SessionChanges
{
public:
    static constexpr size_t mostKept = 50;
    /// A change of more rows is not kept, as a loaded file: it is told in words instead.
    static constexpr size_t mostSteps = 20'000;

    struct Kept
    {
        QString action;
        QDateTime at;
        std::vector<UndoStep> steps;
        bool hasWayBack =
            true; ///< false: it is known to be the last, and is taken back elsewhere or not at all
        /// A merge, which has its own way back: what was done before it to none of these rows may still be
        /// taken back. Empty for every other change.
        std::set<Uuid> steppedOver = {};
    };
    void add(Kept change);
    /// The last one that is not stepped over, else the last; nothing where none is kept.
    std::optional<Kept> last() const;
    void dropLast(); ///< the one that `last` gives
    void clear();
    /// The row has another version now, which changes before it do not count as somebody else's.
    void renumber(const Uuid& record, int from, int to);
    /// Called, perhaps from another thread, whenever the last change is another.
    void tell(std::function<void()> listener);

private:
    std::vector<Kept>::const_iterator lastPlace() const;
    void told();

    mutable std::mutex m_mutex;
    std::vector<Kept> m_kept; ///< the oldest first
    std::function<void()> m_listener;
};

} // namespace hoanhap::services
