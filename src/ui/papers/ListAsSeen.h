// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PeopleListPaper.h"

#include <Qt>

class QTableView;

namespace hoanhap::ui {

/// A model of people answers it in its horizontal header: whether that column tells of the criminal record.
/// A column that does not answer is taken as one that does, so that nothing leaves the office by oversight.
inline constexpr int criminalRecordRole = Qt::UserRole + 71;

/// Every row of the list, also those that nobody has scrolled to yet; the columns that are shown, in the
/// order they stand in.
services::PeopleListPaper listAsSeen(const QTableView& view);

} // namespace hoanhap::ui
