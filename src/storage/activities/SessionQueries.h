// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/lists/Shelf.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of the list of sessions.
struct SessionRow
{
    Uuid id;
    QString kind; ///< code
    QString topic;
    QString place;
    QString organiser;
    std::optional<QDate> heldOn;
    int invited = 0; ///< people of the register
    int present = 0; ///< of them those who were there
    int counted = 0; ///< people known by their number alone
};

/// Which sessions a list wants; what is empty does not limit it.
struct SessionWish
{
    QString text; ///< in topic, place or organiser, marks as typed or without
    QString kind; ///< code
    std::optional<int> year;
    std::vector<Uuid> units;
    Shelf shelf = Shelf::Standing;
    int limit = 0;
};

class SessionQueries
{
public:
    explicit SessionQueries(Session& session);
    /// Newest first.
    std::vector<SessionRow> list(const SessionWish& wish);
    /// Years in which there were sessions, newest first.
    std::vector<int> years();
    /// A session of that unit with the same topic on the same day, another than `session`.
    std::optional<Uuid> twinOf(const Uuid& session, const Uuid& unit, QDate day, const QString& topic);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
