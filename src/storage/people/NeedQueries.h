// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One open need of a person with where the person lives.
struct NeedRow
{
    Uuid person;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString sex; ///< code
    QString kind; ///< code of the need
    QString occupation;
    std::optional<QDate> surveyedOn;
    QString areaCode; ///< empty where no residence is known
    QString hamlet;
};

/// Reads needs that are neither met nor declined, of people under care. `units` empty means every unit.
class NeedQueries
{
public:
    explicit NeedQueries(Session& session) : m_session(session) { }
    /// In name order; the needs of one person together. Of several residences the one on `day` where the
    /// person is rather than where the person is registered.
    std::vector<NeedRow> open(QDate day, const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
