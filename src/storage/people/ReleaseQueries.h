// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// A person who is about to be released, with where the person returns to.
struct ReleaseRow
{
    Uuid person;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString sex; ///< code
    std::optional<QDate> due; ///< the end of the term as it stands now, else as judged
    QString areaCode; ///< of the place of return, else of residence; empty where none is known
    QString hamlet;
    QStringList needs; ///< codes of open needs
    QString offence;
    QString placeServed;
};

/// Reads people whose status "about to be released" neither ended nor led to a release. `units` empty
/// means every unit.
class ReleaseQueries
{
public:
    explicit ReleaseQueries(Session& session) : m_session(session) { }
    /// By the day they are due, those without one last; one row a person, by the earliest of its days.
    std::vector<ReleaseRow> pending(QDate day, const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
