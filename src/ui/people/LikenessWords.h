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

/// Two people by name and birth; where these are the same, by the minute they were entered too.
std::pair<QString, QString> toldApart(const domain::Person& one, const domain::Person& other);

} // namespace hoanhap::ui
