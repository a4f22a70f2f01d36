// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Role.h"

#include <QString>

namespace hoanhap::ui {

/// What a record of that table is called; "Command" for none.
QString kindWord(const QString& entity);
/// The command that begins a new one; empty where none is begun for itself.
QString newRecordWord(const QString& entity);
bool mayAddOf(const QString& entity, domain::Role role);

} // namespace hoanhap::ui
