// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"
#include "services/people/likeness/SeenPerson.h"

#include <utility>

namespace hoanhap::ui {

/// "same number, same commune": why two records look like one person.
QString likenessInWords(const std::vector<domain::LikenessReason>& reasons);

/// "Nguyễn Văn Hòa, 1985, 087085001234"; of another unit's person the unit alone.
QString seenPersonWithoutPlace(const services::SeenPerson& person);
/// The same with the commune at the end.
QString seenPersonInWords(const services::SeenPerson& person);

/// "Nguyễn Văn Hòa, 1985, 087085001234, entered on 12/3/2021", and on a line of its own the commune and the
/// unit: what two records of one name are told apart by.
QString seenRecordInWords(const services::SeenPerson& person);

/// Two records in a few words, for a narrow column: the names, or where these are one the given name with the
/// first thing that is not.
std::pair<QString, QString> toldApart(const services::SeenPerson& one, const services::SeenPerson& other);

} // namespace hoanhap::ui
