// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerNames.h"

#include "services/people/PersonList.h"
#include "text/letters/Fold.h"
#include "ui/forms/PersonPicker.h"

#include <QHash>

namespace hoanhap::ui {

QStringList namesApart(const std::vector<NameAndBirth>& learners)
{
    QHash<QString, int> bearers;
    for (const auto& [name, birth] : learners)
        ++bearers[text::fold(name)];
    QStringList names;
    for (const auto& [name, birth] : learners)
        names << (bearers.value(text::fold(name)) > 1 ? PersonPicker::labelOf(name, birth) : name);
    return names;
}

RowsModel::Labels learnerNames(
    services::Workspace& workspace, const std::vector<domain::Enrolment>& enrolments)
{
    std::vector<Uuid> learners;
    for (const domain::Enrolment& enrolment : enrolments)
        learners.push_back(enrolment.personId);
    RowsModel::Labels names;
    const auto people = services::PersonList(workspace).of(learners);
    if (!people)
        return names;
    std::vector<NameAndBirth> known;
    for (const storage::PersonRow& person : *people)
        known.emplace_back(person.fullName, person.birth);
    const QStringList told = namesApart(known);
    for (size_t i = 0; i < people->size(); ++i)
        names.insert((*people)[i].id.toString(), told[static_cast<qsizetype>(i)]);
    return names;
}

} // namespace hoanhap::ui
