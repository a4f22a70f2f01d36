// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "services/people/papers/PaperFrame.h"
#include "services/training/AttendanceService.h"

namespace hoanhap::services {

/// What the papers of a class are made of, in the words they use; nothing of it tells that anybody was
/// convicted: no group, no need, no status.
struct ClassFacts
{
    struct Learner
    {
        QString name = {};
        text::PartialDate birth = {};
        QString sex = {}; ///< in words
        QString commune = {};
        domain::Enrolment enrolment = {}; ///< of a guest the seat: nobody's
        std::optional<domain::Certificate> certificate = {};
        QHash<QDate, QString> marks = {};
        domain::LearnerMoney money = {};
    };
    PaperFrame frame = {};
    domain::VocationalClass known = {};
    QString level = {}; ///< in words
    QString organiser = {};
    QStringList partners = {};
    std::vector<Learner> learners = {}; ///< of the register and guests together, in name order
    int counted = 0; ///< learners known by their number alone
    qint64 cost = 0;
    QStringList sources = {};
    QString certificateKind = {}; ///< "chứng chỉ sơ cấp"
    QStringList bases = {}; ///< legal bases of a decision on the class's day
    std::vector<QDate> days = {}; ///< of the attendance sheet
    domain::TrainingRates rates = {};

    int learnersInAll() const { return static_cast<int>(learners.size()) + counted; }
};

/// Reads them, as they stood on the day of the frame.
Result<ClassFacts> classFacts(Workspace& workspace, const domain::ClassFile& file, const PaperFrame& frame);

} // namespace hoanhap::services
