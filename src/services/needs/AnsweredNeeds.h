// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/Need.h"
#include "services/records/Change.h"

#include <QDate>
#include <QStringList>

namespace hoanhap::services {

/// What answers a need of a person: an enrolment, a referral, a loan, a result of counselling.
struct AnsweringAct
{
    QString entity; ///< the table of the act's record: "enrolment", "referral", "loan" …
    Uuid id;
    QDate day;
    domain::NeedState state = domain::NeedState::BeingMet; ///< BeingMet or Met
};

/// The person's needs of these kinds (catalogue need-kinds) that are open or being met go to the act's
/// state and remember the act; Met closes them on its day. A need surveyed after that day stays as it is:
/// the person asked again; where this act answered it before its day was put right, it is open again. Inside
/// the use case that stores the act, whose permission suffices.
Outcome answerNeeds(Change& change, const Uuid& person, const QStringList& kinds, const AnsweringAct& act);

/// The act came to nothing (left the class, not taken on, binned): needs that it was meeting, or had met,
/// are open again.
Outcome reopenNeeds(Change& change, const Uuid& person, const QString& entity, const Uuid& act);

/// A need that an act or a survey found: an open one of that kind is added for the person. Where one of the
/// kind is open or being met it stays, an open one with the occupation that is wished now; then false.
Result<bool> noteNeed(Change& change, const Uuid& person, const domain::Need& found);

} // namespace hoanhap::services
