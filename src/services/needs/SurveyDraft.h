// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/needs/NeedSurvey.h"

namespace hoanhap::services {

/// A survey that is being entered, as a draft keeps it: what stands above the grid, and everybody in it with
/// what was said so far.
struct SurveyDraft
{
    QString areaCode;
    QString unit;
    QString surveyedOn; ///< as it was typed
    QString source;
    std::vector<NeedSurvey::Answer> answers; ///< in the order of the rows, empty ones too

    QByteArray written() const;
    /// Nothing where it is no such draft.
    static std::optional<SurveyDraft> read(const QByteArray& written);
    std::vector<Uuid> people() const;
};

} // namespace hoanhap::services
