// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerNames.h"

#include "services/people/PersonList.h"

namespace hoanhap::ui {

RowsModel::Labels learnerNames(
    services::Workspace& workspace, const std::vector<domain::Enrolment>& enrolments)
{
    std::vector<Uuid> learners;
    for (const domain::Enrolment& enrolment : enrolments)
        learners.push_back(enrolment.personId);
    RowsModel::Labels names;
    if (const auto people = services::PersonList(workspace).of(learners))
        for (const storage::PersonRow& person : *people)
            names.insert(person.id.toString(), person.fullName);
    return names;
}

} // namespace hoanhap::ui
