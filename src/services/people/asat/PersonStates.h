// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Everything about a person that holds for a time: units, legal statuses, residences, work, needs. What of
/// it held on a day is asked with `heldOn`.
class PersonStates
{
public:
    explicit PersonStates(Workspace& workspace) : m_workspace(workspace) { }

    enum class Kind
    {
        Unit,
        Status,
        Residence,
        Work,
        Need
    };
    struct Line
    {
        Kind kind = Kind::Unit;
        QString what; ///< in the words of the catalogues
        std::optional<QDate> from; ///< nothing: since ever
        std::optional<QDate> last; ///< the last day; nothing: still
        std::optional<QDate> ended = {}; ///< the day after it, where the form asks for that one
        std::optional<QDate> planned; ///< of what still holds: the end that is foreseen
        bool heldOn(QDate day) const;
    };
    /// Kind by kind, each oldest first. Permission as for the person's page.
    Result<std::vector<Line>> of(const Uuid& person);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
