// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "services/workspace/Workspace.h"
#include "ui/rows/RowsModel.h"

namespace hoanhap::ui {

/// A name and the stored form of the day its bearer was born on.
using NameAndBirth = std::pair<QString, QString>;
/// The names in their order; where several learners bear one, marks or not, with their birth behind it.
QStringList namesApart(const std::vector<NameAndBirth>& learners);
/// The learners' names by their identifiers, as tables of a class show them.
RowsModel::Labels learnerNames(
    services::Workspace& workspace, const std::vector<domain::Enrolment>& enrolments);

} // namespace hoanhap::ui
