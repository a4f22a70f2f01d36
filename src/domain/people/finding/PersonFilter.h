// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::domain {

/// What one condition of a filter asks about a person.
enum class ConditionKind
{
    Unit, ///< identifiers of units
    Commune, ///< area codes of a residence that has not ended
    Status, ///< kinds of a legal status that has not ended; its first day may be bounded
    Need, ///< kinds of a need that is not met yet
    Age, ///< full years on the office's day, both ends included
    Sex,
    NeverCounselled,
    ReleasedWithin, ///< in the last N months
    TurnedAdult, ///< 18 in the last N months
    NoJob, ///< no work, stable or not, is known that has not ended
    Readiness, ///< states of the newest note of readiness
    OnHold, ///< help is put off by the newest note, until the office's day or later
    AsAt ///< a past day: who had a legal status then, and every other condition as it stood on that day
};

template <>
struct Codes<ConditionKind>
{
    static constexpr std::array<std::pair<ConditionKind, std::string_view>, 13> all{{
        {ConditionKind::Unit, "unit"},
        {ConditionKind::Commune, "commune"},
        {ConditionKind::Status, "status"},
        {ConditionKind::Need, "need"},
        {ConditionKind::Age, "age"},
        {ConditionKind::Sex, "sex"},
        {ConditionKind::NeverCounselled, "never_counselled"},
        {ConditionKind::ReleasedWithin, "released_within"},
        {ConditionKind::TurnedAdult, "turned_adult"},
        {ConditionKind::NoJob, "no_job"},
        {ConditionKind::Readiness, "readiness"},
        {ConditionKind::OnHold, "on_hold"},
        {ConditionKind::AsAt, "as_at"},
    }};
};

/// One sentence of a filter. What its kind has no use for stays empty.
struct PersonCondition
{
    ConditionKind kind = ConditionKind::Sex;
    QStringList codes; ///< any one of them suffices; for a status none means every kind
    std::optional<int> least; ///< years of age
    std::optional<int> most; ///< years of age, or months back
    std::optional<QDate> from; ///< first day of a status, not before; the past day asked for
    std::optional<QDate> to; ///< and not after

    /// It says enough to be asked.
    bool isComplete() const;
    bool operator==(const PersonCondition&) const = default;
};

/// Conditions that a person meets all together; none means everybody.
struct PersonFilter
{
    std::vector<PersonCondition> conditions;

    bool isEmpty() const { return conditions.empty(); }
    /// The past day that the list is asked for; nothing: it is the list of today.
    std::optional<QDate> asAt() const;
    bool operator==(const PersonFilter&) const = default;

    /// As it is kept: JSON.
    QString toText() const;
    /// Nothing where the text is none, or asks what this program does not know.
    static std::optional<PersonFilter> fromText(const QString& text);
};

} // namespace hoanhap::domain
