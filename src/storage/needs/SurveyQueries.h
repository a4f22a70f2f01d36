// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One person on the list of a survey of needs, with what was asked for before.
struct SurveyRow
{
    Uuid person;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString hamlet;
    QStringList openNeeds; ///< codes of needs that are neither met nor declined
    QString occupation; ///< wished in an open need of training
    std::optional<QDate> surveyedOn; ///< the last time
};

/// Reads the people whose needs are surveyed together, in name order; only people under care. `units` empty
/// means every unit.
class SurveyQueries
{
public:
    explicit SurveyQueries(Session& session) : m_session(session) { }
    /// Who lives in that commune on the day, or in one that it took over. At most `limit`.
    std::vector<SurveyRow> inCommune(
        const QString& areaCode, QDate day, const std::vector<Uuid>& units, int limit);
    /// Of these people.
    std::vector<SurveyRow> of(const std::vector<Uuid>& people, QDate day);

private:
    std::vector<SurveyRow> read(const std::string& sql, const std::vector<std::string>& parameters);

    Session& m_session;
};

} // namespace hoanhap::storage
