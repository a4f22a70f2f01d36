// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QStringList>
#include <string>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One vocational class as a report speaks of it.
struct ClassLine
{
    Uuid id;
    QString organiser;
    QStringList partners; ///< in their order
    QString occupation;
    int count = 1; ///< classes that this line tells of
    int learners = 0; ///< from the register, guests and head counts together
    int released = 0; ///< of them people who served a prison sentence, were pardoned or released early
};

class ClassLineQueries
{
public:
    explicit ClassLineQueries(Session& session);
    /// Classes that began in the period, by their first day, with the learners that the indicators count: who
    /// is in the bin is none. Three statements however many there are.
    std::vector<ClassLine> between(QDate from, QDate to, const std::vector<Uuid>& units);
    /// Classes that were told of once, whatever became of them since; nobody is counted.
    std::vector<ClassLine> named(const std::vector<Uuid>& classes);

private:
    /// Without learners.
    std::vector<ClassLine> read(const std::string& which, const std::vector<std::string>& values);

    Session& m_session;
};

} // namespace hoanhap::storage
