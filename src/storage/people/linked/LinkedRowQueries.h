// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people/linked/PersonMover.h"

namespace hoanhap::storage {

/// Says in a few words what a row of a person's file is about: the class, the day of the session,
/// the number of the paper.
class LinkedRowQueries
{
public:
    struct Words
    {
        QString text; ///< empty for a kind of row that has nothing to name it by
        QDateTime enteredAt; ///< invalid where the table does not keep it
    };
    explicit LinkedRowQueries(Session& session) : m_session(session) { }

    Words wordsFor(const LinkedRow& row);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
