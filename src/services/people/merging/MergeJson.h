// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"
#include "storage/people/linked/PersonMover.h"

namespace hoanhap::services {

/// What a merge keeps for the day it is taken apart, as the texts of domain::PersonMerge.
namespace MergeJson {

QString ofPerson(const domain::Person& person);
/// Fields that the text does not name, because they are younger than it, stay as they are.
void readPerson(const QString& json, domain::Person& person);

QString ofCells(const std::vector<storage::MovedCell>& cells);
std::vector<storage::MovedCell> cells(const QString& json);

QString ofRows(const std::vector<storage::LinkedRow>& rows);
std::vector<storage::LinkedRow> rows(const QString& json);

} // namespace MergeJson

} // namespace hoanhap::services
