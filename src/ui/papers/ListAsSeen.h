// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PeopleListPaper.h"
#include "services/workspace/Workspace.h"

#include <Qt>
#include <optional>
#include <vector>

class QTableView;
class QWidget;

namespace hoanhap::ui {

/// A model of people answers it in its horizontal header: whether that column tells of the criminal record.
/// A column that does not answer is taken as one that does, so that nothing leaves the office by oversight.
inline constexpr int criminalRecordRole = Qt::UserRole + 71;

/// The columns of a list of people that are shown, in the order they stand in; no row of it.
services::PeopleListPaper columnsAsSeen(const QTableView& view);
/// With everybody in the list, also whom nobody has scrolled to yet; read aside, and nothing where somebody
/// stopped it. The model of `view` is a PersonListModel.
/// `rows`: those alone, where there are any.
std::optional<services::PeopleListPaper> listAsSeen(
    const QTableView& view, const std::vector<int>& rows, services::Workspace& workspace, QWidget* window);

} // namespace hoanhap::ui
