// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"

#include <vector>

namespace hoanhap::services {

/// What people in each commune need and have not got yet, for those who plan classes and loans there.
struct NeedsByCommune
{
    struct Line
    {
        Uuid person = {};
        QString commune = {}; ///< as it is called today; empty where no residence is known
        QString fullName = {};
        text::PartialDate birth = {};
        QString sex = {};
        QString hamlet = {};
        QString need = {};
        QString occupation = {};
        std::optional<QDate> surveyedOn = {};
    };
    std::vector<Line> lines = {}; ///< in name order

    /// Communes in the order of their names, people without one last.
    Paper paper(const PaperFrame& frame) const;
};

} // namespace hoanhap::services
