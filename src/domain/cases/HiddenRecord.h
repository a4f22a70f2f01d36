// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

#include <QSet>

namespace hoanhap::domain {

/// After expungement a person counts as never convicted (BLHS Điều 69 khoản 1): once the file is closed
/// and hidden (Person::recordHidden), what was judged is out of everyday sight, while kinds of status and
/// their days stay for the counts. (ẩn án tích đã xóa)

/// Of a legal status: says what was done, judged or served, not since when somebody is looked after.
bool isJudgmentField(const QString& field);

/// Its conviction is expunged: by the day of the document or as the reason of its end. A day ahead counts
/// too, for of a record that is hidden more is better out of sight than less.
bool isExpunged(const LegalStatus& status);

/// The fields that such a status of a hidden file shows: of what was judged only what is being looked at.
QSet<QString> fieldsLeftInSight(const LegalStatus& status);

/// There is a conviction, and each was expunged by that day.
bool everyConvictionExpunged(const PersonFile& file, QDate day);

/// Empties what was judged from the expunged statuses of a hidden file, and takes their penalties out;
/// leaves every other file as it is.
void hideJudgments(PersonFile& file);

} // namespace hoanhap::domain
