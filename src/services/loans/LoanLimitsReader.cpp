// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loans/LoanLimitsReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

domain::LoanLimits limitsOf(const domain::CatalogueEntry& source)
{
    const QJsonObject json = QJsonDocument::fromJson(source.attributes.toUtf8()).object();
    const auto amount = [&](QLatin1StringView name) {
        const QJsonValue value = json.value(name);
        return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
    };
    const auto number = [&](QLatin1StringView name) {
        const QJsonValue value = json.value(name);
        return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
    };
    domain::LoanLimits limits;
    limits.yearsSinceEnd = number("years_since_end"_L1);
    const QDate since = QDate::fromString(json.value("in_force_from"_L1).toString(), Qt::ISODate);
    if (since.isValid())
        limits.inForceFrom = since;
    limits.amount = amount("amount_to"_L1);
    limits.trainingMonth = amount("training_month_to"_L1);
    limits.termMonths = number("term_months_to"_L1);
    for (const QJsonValue kind : json.value("employer_kinds"_L1).toArray())
        limits.employerKinds << kind.toString();
    limits.releasedShare = number("released_share_from"_L1);
    limits.employerAmount = amount("employer_amount_to"_L1);
    limits.workerAmount = amount("worker_amount_to"_L1);
    limits.unsecured = amount("unsecured_to"_L1);
    return limits;
}

} // namespace hoanhap::services
