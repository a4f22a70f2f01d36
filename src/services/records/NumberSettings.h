// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

namespace hoanhap::services {

/// Whole numbers that an office sets, each under a key of its own; kept with the register, so that they are
/// the same for all who work in it.
class NumberSettings
{
public:
    explicit NumberSettings(Workspace& workspace) : m_workspace(workspace) { }

    /// Nothing where the office never set it.
    std::optional<qint64> value(const QString& key) const;
    Errors put(Change& change, const QString& key, qint64 value) const;

private:
    Workspace& m_workspace;
};

/// services.number_out_of_range at the key, where the number lies outside.
Errors checkRange(const QString& key, qint64 value, qint64 least, qint64 most);

} // namespace hoanhap::services
