// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/EnrolmentState.h"
#include "domain/training/TrainingRates.h"
#include "foundation/Uuid.h"
#include "text/dates/PartialDate.h"

#include <QDate>
#include <QHash>
#include <optional>
#include <vector>

namespace hoanhap::domain {

/// What the register knows beside a class and that its rules ask for.
struct ClassSurroundings
{
    /// A learner of this class in another one that was not cancelled.
    struct OtherClass
    {
        Uuid person = {};
        QString name = {};
        std::optional<QDate> startsOn = {};
        std::optional<QDate> endsOn = {};
        std::optional<QDate> leftOn = {}; ///< by who dropped out of it
        bool supported = false;
    };
    /// A certificate given in another class under a number that this class gives too.
    struct KnownCertificate
    {
        QString number = {};
        QString registerNumber = {};
        QString className = {};
        QString institution = {};
    };
    std::vector<OtherClass> otherClasses = {};
    std::vector<KnownCertificate> certificates = {};
    QHash<Uuid, text::PartialDate> births = {}; ///< of the learners
    int hoursLeast = 0; ///< that a class of this level takes; 0: not regulated
    TrainingRates rates = {};
};

} // namespace hoanhap::domain
