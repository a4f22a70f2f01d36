// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One vocational class as a line of a table. People in the bin are counted nowhere.
struct ClassTableRow
{
    Uuid id;
    Uuid unit;
    QString name;
    QString occupation;
    QString organiser;
    QString place;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    qint64 registered = 0; ///< learners from the register
    qint64 guests = 0;
    qint64 headCount = 0;
    qint64 completed = 0; ///< from the register, up to the last day asked for
    qint64 certificates = 0; ///< up to that day
    std::optional<qint64> cost = {}; ///< đồng; none: no funding was entered

    qint64 learners() const { return registered + guests + headCount; }
};

class ClassTableQueries
{
public:
    explicit ClassTableQueries(Session& session) : m_session(session) { }
    /// Classes that began in the period, by their first day, as the indicators of classes count them.
    std::vector<ClassTableRow> between(QDate from, QDate to, const std::vector<Uuid>& units);
    /// Classes that stood in the table once, whatever became of them since.
    std::vector<ClassTableRow> named(const std::vector<Uuid>& classes, QDate to);

private:
    std::vector<ClassTableRow> read(const std::string& which, const std::vector<std::string>& days);

    Session& m_session;
};

} // namespace hoanhap::storage
