// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What the register knows of somebody who may be suggested for work or a class.
struct SeekerRow
{
    Uuid id;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString education; ///< code
    QString areaCode; ///< where the person lives
    QStringList wished; ///< occupations of open needs
    QStringList practised;
    QStringList learnt; ///< in completed classes
    bool asked = false; ///< an open need of that kind
    std::optional<QDate> askedOn;
    bool notReady = false; ///< declined, not able, or on hold
};

/// Finds those who may fit an offer of work without looking at everybody: who wants, practises or learnt
/// the occupation, who lives in the commune, and who has waited longest.
class SeekerQueries
{
public:
    SeekerQueries(Session& session, std::vector<Uuid> units) : m_session(session), m_units(std::move(units))
    {
    }

    struct Offer
    {
        QDate day;
        QStringList occupations; ///< as they may be written
        QStringList related; ///< others of the same field
        QStringList communes; ///< codes of the one where the work is
        QStringList district; ///< codes of those around
        std::optional<Uuid> vacancy; ///< whoever was referred to it is left out
    };
    /// Nobody who works already, or whose file is closed; the nearest to the offer first.
    std::vector<Uuid> forWork(const Offer& offer, int limit);
    /// How many have an open need of a job and an open file.
    int seeking(QDate day);
    /// In the order of `ids`; `needKind` is "job" or "training".
    std::vector<SeekerRow> rows(const std::vector<Uuid>& ids, const QString& needKind, QDate day);

private:
    Session& m_session;
    std::vector<Uuid> m_units;
};

/// A class that somebody may still join.
struct OpenClassRow
{
    Uuid id;
    QString name;
    QString occupation;
    QString place;
    QString areaCode;
    std::optional<QDate> startsOn;
    std::optional<int> seats;
    int learners = 0;
};
/// Planned or under way and not over on that day, soonest first; those the person is enrolled in are left
/// out.
std::vector<OpenClassRow> openClasses(
    Session& session, QDate day, const Uuid& person, const std::vector<Uuid>& units, int limit);

} // namespace hoanhap::storage
