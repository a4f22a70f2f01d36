// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/finding/PersonFilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 150; // years
constexpr int longest = 1200; // months

bool within(const std::optional<int>& number, int least, int most)
{
    return !number || (*number >= least && *number <= most);
}

QJsonObject objectOf(const PersonCondition& condition)
{
    QJsonObject object{{u"kind"_s, codeOf(condition.kind)}};
    if (!condition.codes.isEmpty())
        object[u"codes"_s] = QJsonArray::fromStringList(condition.codes);
    if (condition.least)
        object[u"least"_s] = *condition.least;
    if (condition.most)
        object[u"most"_s] = *condition.most;
    if (condition.from)
        object[u"from"_s] = condition.from->toString(Qt::ISODate);
    if (condition.to)
        object[u"to"_s] = condition.to->toString(Qt::ISODate);
    return object;
}

std::optional<int> numberIn(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? std::optional(object.value(key).toInt(-1)) : std::nullopt;
}

/// An unreadable day is kept as an invalid one, which no condition takes for complete.
std::optional<QDate> dayIn(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? std::optional(QDate::fromString(object.value(key).toString(), Qt::ISODate))
                                : std::nullopt;
}

std::optional<PersonCondition> conditionOf(const QJsonObject& object)
{
    const auto kind = fromCode<ConditionKind>(object.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    PersonCondition condition;
    condition.kind = *kind;
    for (const QJsonValue& code : object.value(u"codes"_s).toArray())
        condition.codes << code.toString();
    condition.least = numberIn(object, u"least"_s);
    condition.most = numberIn(object, u"most"_s);
    condition.from = dayIn(object, u"from"_s);
    condition.to = dayIn(object, u"to"_s);
    return condition.isComplete() ? std::optional(condition) : std::nullopt;
}

} // namespace

bool PersonCondition::isComplete() const
{
    switch (kind) {
    case ConditionKind::Unit:
    case ConditionKind::Commune:
    case ConditionKind::Need:
    case ConditionKind::Sex:
    case ConditionKind::Readiness:
        return !codes.isEmpty();
    case ConditionKind::Status:
        return (!codes.isEmpty() || from || to) && (!from || from->isValid()) && (!to || to->isValid())
            && (!from || !to || *from <= *to);
    case ConditionKind::Age:
        return (least || most) && within(least, 0, oldest) && within(most, 0, oldest)
            && (!least || !most || *least <= *most);
    case ConditionKind::ReleasedWithin:
    case ConditionKind::TurnedAdult:
        return most && within(most, 1, longest);
    case ConditionKind::AsAt:
        return from && from->isValid();
    case ConditionKind::NeverCounselled:
    case ConditionKind::NoJob:
    case ConditionKind::OnHold:
        return true;
    }
    return false;
}

std::optional<QDate> PersonFilter::asAt() const
{
    std::optional<QDate> day;
    for (const PersonCondition& condition : conditions)
        if (condition.kind == ConditionKind::AsAt)
            day = condition.from;
    return day;
}

QString PersonFilter::toText() const
{
    QJsonArray array;
    for (const PersonCondition& condition : conditions)
        array.append(objectOf(condition));
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"conditions"_s, array}}).toJson(QJsonDocument::Compact));
}

std::optional<PersonFilter> PersonFilter::fromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.object().value(u"conditions"_s).isArray())
        return std::nullopt;
    PersonFilter filter;
    for (const QJsonValue& value : document.object().value(u"conditions"_s).toArray()) {
        const std::optional<PersonCondition> condition = conditionOf(value.toObject());
        if (!condition)
            return std::nullopt;
        filter.conditions.push_back(*condition);
    }
    return filter;
}

} // namespace hoanhap::domain
