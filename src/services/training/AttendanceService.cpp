// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/AttendanceService.h"

#include "domain/training/AttendanceRules.h"
#include "domain/training/rules/GuestRules.h"
#include "services/people/PersonList.h"
#include "services/records/Change.h"
#include "services/training/TrainingSettings.h"
#include "text/letters/SortKey.h"

#include <algorithm>
#include <set>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Attendance;
using domain::ClassGuest;
using domain::Enrolment;
using domain::GuestAttendance;
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
    for (const ClassGuest& guest :
        workspace.stores().of<ClassGuest>().whereEqual("class_id", vocationalClass.toString()))
        learners.push_back({seatOf(guest), guest.fullName, guest.birth.toString(), guest.sex, {}});
    const auto keyOf = [](const AttendanceService::Learner& learner) {
        return text::nameSortKey(learner.name, text::NameOrder::GivenFirst);
    };
    std::stable_sort(learners.begin(), learners.end(),
        [&](const auto& one, const auto& other) { return keyOf(one) < keyOf(other); });
    return learners;
}

/// Marks of people of the register and those of guests are rows of two tables that read alike.
template <typename Row>
const char* learnersColumn()
{
    return std::is_same_v<Row, GuestAttendance> ? "guest_id" : "enrolment_id";
}
const Uuid& learnerOf(const Attendance& row)
{
    return row.enrolmentId;
}
const Uuid& learnerOf(const GuestAttendance& row)
{
    return row.guestId;
}
void seat(Attendance& row, const Enrolment& learner)
{
    row.enrolmentId = learner.id;
    row.personId = learner.personId;
}
void seat(GuestAttendance& row, const Enrolment& learner)
{
    row.guestId = learner.id;
}

template <typename Row>
std::optional<Row> standingMark(Workspace& workspace, const AttendanceService::Mark& mark)
{
    std::optional<Row> found;
    // A day is digits and dashes of our own making.
    workspace.stores().of<Row>().each(std::string(learnersColumn<Row>())
            + " = :value AND deleted_at IS NULL AND day = '" + mark.day.toString(Qt::ISODate).toStdString()
            + '\'',
        mark.enrolment.toString(), [&](Row&& row) { found = std::move(row); });
    return found;
}

template <typename Row>
Errors put(Change& change, const Enrolment& learner, const AttendanceService::Mark& mark)
{
    const std::optional<Row> before = standingMark<Row>(change.workspace(), mark);
    if (before && mark.state.isEmpty()) {
        change.bury<Row>(before->id);
        return {};
    }
    if (mark.state.isEmpty())
        return {};
    Row row = before.value_or(Row());
    row.state = mark.state;
    if (before) {
        QStringList merged;
        return change.edit(*before, row, merged);
    }
    seat(row, learner);
    row.classId = learner.classId;
    row.unitId = learner.unitId;
    row.day = mark.day;
    change.add(row);
    return {};
}

template <typename Row>
void readMarks(Workspace& workspace, AttendanceService::Sheet& sheet, std::set<QDate>& days)
{
    QHash<Uuid, AttendanceService::Learner*> known;
    for (AttendanceService::Learner& learner : sheet.learners)
        known.insert(learner.enrolment.id, &learner);
    for (const Row& row : workspace.stores().of<Row>().whereEqual("class_id", sheet.known.id.toString()))
        if (AttendanceService::Learner* learner = known.value(learnerOf(row)); learner && row.day) {
            learner->marks.insert(*row.day, row.state);
            days.insert(*row.day);
        }
}

QHash<Uuid, Enrolment> seatsIn(Workspace& workspace, const Uuid& vocationalClass)
{
    QHash<Uuid, Enrolment> seats;
    for (const Enrolment& enrolment :
        workspace.stores().of<Enrolment>().whereEqual("class_id", vocationalClass.toString()))
        seats.insert(enrolment.id, enrolment);
    for (const ClassGuest& guest :
        workspace.stores().of<ClassGuest>().whereEqual("class_id", vocationalClass.toString()))
        seats.insert(guest.id, seatOf(guest));
    return seats;
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
    const auto inClass = domain::attendanceDays(*known, m_workspace.clock().today());
    std::set<QDate> days(inClass.begin(), inClass.end());
    readMarks<Attendance>(m_workspace, sheet, days);
    readMarks<GuestAttendance>(m_workspace, sheet, days);
    sheet.days.assign(days.begin(), days.end());
    return sheet;
}

Outcome AttendanceService::mark(const Uuid& vocationalClass, const std::vector<Mark>& marks)
{
    const auto known = m_workspace.stores().of<VocationalClass>().find(vocationalClass);
    if (!known || known->deletedAt)
        return Error{errors::notFound};
    const QHash<Uuid, Enrolment> learners = seatsIn(m_workspace, vocationalClass);
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
            for (const Mark& mark : marks) {
                const Enrolment learner = learners.value(mark.enrolment);
                append(found,
                    learner.personId.isNull() ? put<GuestAttendance>(change, learner, mark)
                                              : put<Attendance>(change, learner, mark));
            }
            if (!found.empty())
                return found;
            return Done{};
        });
}

} // namespace hoanhap::services
