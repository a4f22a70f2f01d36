// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/AttendanceService.h"

#include "domain/training/AttendanceRules.h"
#include "services/people/PersonList.h"
#include "services/records/Change.h"
#include "services/training/TrainingSettings.h"
#include "text/letters/SortKey.h"

#include <algorithm>
#include <set>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attendance;
using domain::Enrolment;
using domain::VocationalClass;

namespace {

std::vector<AttendanceService::Learner> learnersOfClass(Workspace& workspace, const Uuid& vocationalClass)
{
    std::vector<AttendanceService::Learner> learners;
    std::vector<Uuid> people;
    for (const Enrolment& enrolment :
        workspace.stores().of<Enrolment>().whereEqual("class_id", vocationalClass.toString())) {
        learners.push_back({enrolment, {}, {}, {}, {}});
        people.push_back(enrolment.personId);
    }
    if (const auto rows = PersonList(workspace).of(people))
        for (const storage::PersonRow& row : *rows)
            for (AttendanceService::Learner& learner : learners)
                if (learner.enrolment.personId == row.id) {
                    learner.name = row.fullName;
                    learner.birth = row.birth;
                    learner.sex = row.sex;
                }
    const auto keyOf = [](const AttendanceService::Learner& learner) {
        return text::nameSortKey(learner.name, text::NameOrder::GivenFirst);
    };
    std::stable_sort(learners.begin(), learners.end(),
        [&](const auto& one, const auto& other) { return keyOf(one) < keyOf(other); });
    return learners;
}

std::optional<Attendance> standingMark(Workspace& workspace, const AttendanceService::Mark& mark)
{
    std::optional<Attendance> found;
    // A day is digits and dashes of our own making.
    workspace.stores().of<Attendance>().each("enrolment_id = :value AND deleted_at IS NULL AND day = '"
            + mark.day.toString(Qt::ISODate).toStdString() + '\'',
        mark.enrolment.toString(), [&](Attendance&& row) { found = std::move(row); });
    return found;
}

Errors put(Change& change, const Enrolment& learner, const AttendanceService::Mark& mark)
{
    const std::optional<Attendance> before = standingMark(change.workspace(), mark);
    if (before && mark.state.isEmpty()) {
        change.bury<Attendance>(before->id);
        return {};
    }
    if (mark.state.isEmpty())
        return {};
    Attendance row = before.value_or(Attendance());
    row.state = mark.state;
    if (before) {
        QStringList merged;
        return change.edit(*before, row, merged);
    }
    row.enrolmentId = learner.id;
    row.classId = learner.classId;
    row.personId = learner.personId;
    row.unitId = learner.unitId;
    row.day = mark.day;
    change.add(row);
    return {};
}

} // namespace

int AttendanceService::Learner::daysWith(QLatin1String state) const
{
    return static_cast<int>(std::count(marks.begin(), marks.end(), state));
}

domain::LearnerMoney AttendanceService::Sheet::moneyOf(const Learner& learner) const
{
    return domain::moneyOf(learner.enrolment, learner.daysWith(domain::attendance::full), rates);
}

Result<AttendanceService::Sheet> AttendanceService::sheet(const Uuid& vocationalClass)
{
    const auto known = m_workspace.stores().of<VocationalClass>().find(vocationalClass);
    if (!known)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, known->unitId); !allowed)
        return allowed.errors();
    Sheet sheet{
        *known, {}, learnersOfClass(m_workspace, vocationalClass), TrainingSettings(m_workspace).rates()};
    QHash<Uuid, Learner*> byEnrolment;
    for (Learner& learner : sheet.learners)
        byEnrolment.insert(learner.enrolment.id, &learner);
    const auto inClass = domain::attendanceDays(*known, m_workspace.clock().today());
    std::set<QDate> days(inClass.begin(), inClass.end());
    for (const Attendance& row :
        m_workspace.stores().of<Attendance>().whereEqual("class_id", vocationalClass.toString()))
        if (Learner* learner = byEnrolment.value(row.enrolmentId); learner && row.day) {
            learner->marks.insert(*row.day, row.state);
            days.insert(*row.day);
        }
    sheet.days.assign(days.begin(), days.end());
    return sheet;
}

Outcome AttendanceService::mark(const Uuid& vocationalClass, const std::vector<Mark>& marks)
{
    const auto known = m_workspace.stores().of<VocationalClass>().find(vocationalClass);
    if (!known || known->deletedAt)
        return Error{errors::notFound};
    QHash<Uuid, Enrolment> learners;
    for (const Enrolment& enrolment :
        m_workspace.stores().of<Enrolment>().whereEqual("class_id", vocationalClass.toString()))
        learners.insert(enrolment.id, enrolment);
    Errors faults;
    for (const Mark& mark : marks) {
        if (!learners.contains(mark.enrolment))
            faults.push_back({errors::notFound});
        else
            append(faults,
                domain::checkAttendance(*known, learners.value(mark.enrolment), mark.day, mark.state,
                    m_workspace.clock().today()));
    }
    if (!faults.empty())
        return faults;
    return inOneChange(m_workspace, domain::Permission::EditActivities, known->unitId,
        u"class.attendance_marked"_s, [&](Change& change) -> Outcome {
            Errors found;
            for (const Mark& mark : marks)
                append(found, put(change, learners.value(mark.enrolment), mark));
            if (!found.empty())
                return found;
            return Done{};
        });
}

} // namespace hoanhap::services
