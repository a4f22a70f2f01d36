// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/AuditJournal.h"

namespace hoanhap::ui {

/// What happened, in the words of the office: "Changed: class", "Searched".
QString journalWords(const services::AuditJournal::Line& line);
/// The action itself has words; what has none is told by its verb and the kind of record.
bool hasJournalWords(const QString& action);

} // namespace hoanhap::ui
