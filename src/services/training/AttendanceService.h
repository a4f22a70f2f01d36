// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "domain/training/LearnerMoney.h"
#include "services/workspace/Workspace.h"

#include <QHash>

namespace hoanhap::services {

/// Who came on which day of a class, and what is paid for it. Every mark is stored when it is made.
class AttendanceService
{
public:
    explicit AttendanceService(Workspace& workspace) : m_workspace(workspace) { }

    struct Learner
    {
        domain::Enrolment enrolment; ///< of a guest: the seat, under the guest's identifier
        QString name;
        QString birth; ///< stored form of the partial date
        QString sex; ///< code
        QHash<QDate, QString> marks; ///< codes of class-attendance by day

        int daysWith(QLatin1String state) const;
        bool isGuest() const { return enrolment.personId.isNull(); }
    };
    struct Sheet
    {
        domain::VocationalClass known;
        std::vector<QDate> days; ///< that may be marked, and those marked before the class got other dates
        std::vector<Learner> learners; ///< of the register and guests together, in name order
        domain::TrainingRates rates;

        domain::LearnerMoney moneyOf(const Learner& learner) const;
    };
    Result<Sheet> sheet(const Uuid& vocationalClass);

    struct Mark
    {
        Uuid enrolment; ///< or guest
        QDate day;
        QString state; ///< empty: no mark
    };
    /// All of them or, where a rule stands in the way of one, none.
    Outcome mark(const Uuid& vocationalClass, const std::vector<Mark>& marks);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
