// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "ui/shell/WorkPage.h"

namespace hoanhap::ui {

/// Asks, before somebody new is stored who very likely stands in the register already; `apart` were looked at
/// and are others. False: the form stays as it is.
bool storesAsAnother(
    PageContext context, QWidget* parent, const domain::PersonFile& typed, const std::vector<Uuid>& apart);

/// Writes down that somebody is none of those looked at while entering.
Outcome setApart(services::Workspace& workspace, const Uuid& person, const std::vector<Uuid>& others);

/// What is doubtful about somebody whose form goes out of sight, for the line above the next one; empty where
/// nothing is.
QString doubtsOfStored(services::Workspace& workspace, const domain::PersonFile& stored);

} // namespace hoanhap::ui
