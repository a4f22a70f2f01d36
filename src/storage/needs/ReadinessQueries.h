// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// Somebody who is put on hold, until when and why.
struct HoldRow
{
    Uuid person;
    QString fullName;
    QDate until;
    QString reason;
};

/// Somebody who declined wants support now, or the other way round.
struct ChangeOfMindRow
{
    Uuid person;
    QDate day;
    bool wants = false;
};

/// Reads readiness over many people. `units` empty means every unit.
class ReadinessQueries
{
public:
    explicit ReadinessQueries(Session& session) : m_session(session) { }
    /// On that day, those whose hold ends first first.
    std::vector<HoldRow> onHold(QDate day, const std::vector<Uuid>& units);
    /// From the first day to the last, both counted in; one row a change. "Not able" is none.
    std::vector<ChangeOfMindRow> changesOfMind(QDate from, QDate to, const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
