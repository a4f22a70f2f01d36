// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "services/workspace/Workspace.h"
#include "ui/rows/RowsModel.h"

namespace hoanhap::ui {

/// The learners' names by their identifiers, as tables of a class show them.
RowsModel::Labels learnerNames(
    services::Workspace& workspace, const std::vector<domain::Enrolment>& enrolments);

} // namespace hoanhap::ui
