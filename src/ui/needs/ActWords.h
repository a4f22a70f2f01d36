// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/Need.h"
#include "services/workspace/Workspace.h"
#include "ui/rows/RowsModel.h"

namespace hoanhap::ui {

/// What met each of these needs, in words by the act's identifier: "Class: Hàn điện (01/6/2021)".
RowsModel::Labels actsInWords(services::Workspace& workspace, const std::vector<domain::Need>& needs);

} // namespace hoanhap::ui
