// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/SetAside.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One finding that somebody set aside, as a list shows it.
struct SetAsideRow
{
    Uuid id;
    Uuid personId;
    QString personName;
    QString otherName; ///< of a pair
    QString code;
    QString reason;
    QString by; ///< account's name
    QDateTime at;
};

/// Reads what was set aside and not taken up again.
class SetAsideQueries
{
public:
    explicit SetAsideQueries(Session& session);

    /// The standing row that speaks of the same finding, or of the same two people in either order.
    std::optional<Uuid> find(const domain::SetAside& like);
    /// Pairs that are two people, the smaller identifier first.
    QSet<std::pair<Uuid, Uuid>> pairs(const QString& code);
    /// Whom `person` is not, by word of an office.
    QSet<Uuid> othersOf(const Uuid& person, const QString& code);
    /// Newest first; `units` empty means every unit.
    std::vector<SetAsideRow> list(const std::vector<Uuid>& units, int limit);
    qint64 count(const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
