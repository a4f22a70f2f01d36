// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/ShippedPlan.h"

#include "domain/areas/Area.h"
#include "domain/plan/Plan.h"
#include "services/catalogues/ShippedCatalogues.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// The area itself or the one above it is among `provinces`.
bool liesIn(Change& change, const QString& areaCode, const QJsonArray& provinces)
{
    const auto area = change.workspace().stores().of<domain::Area>().find(areaId(areaCode));
    return std::ranges::any_of(provinces, [&](const QJsonValue& province) {
        return province.toString() == areaCode || (area && area->parentAreaId == areaId(province.toString()));
    });
}

domain::Plan planIn(const QJsonObject& shipped)
{
    domain::Plan plan;
    plan.number = shipped.value("number"_L1).toString();
    plan.issuedOn = QDate::fromString(shipped.value("issued_on"_L1).toString(), Qt::ISODate);
    plan.id = Uuid::ofCode(u"plan", plan.number + u' ' + plan.issuedOn->toString(Qt::ISODate));
    plan.issuer = shipped.value("issuer"_L1).toString();
    plan.subject = shipped.value("subject"_L1).toString();
    plan.fromYear = shipped.value("from_year"_L1).toInt();
    plan.toYear = shipped.value("to_year"_L1).toInt();
    return plan;
}

} // namespace

void addShippedPlan(Change& change, const QString& areaCode)
{
    const QJsonObject file = shippedFile(u"plan-71"_s);
    if (!liesIn(change, areaCode, file.value("areas"_L1).toArray()))
        return;
    domain::Plan plan = planIn(file.value("plan"_L1).toObject());
    change.add(plan);
    int position = 0;
    for (const QJsonValue value : file.value("tasks"_L1).toArray()) {
        const QJsonObject shipped = value.toObject();
        domain::PlanTask task;
        task.id = Uuid::ofCode(u"plan-71", shipped.value("code"_L1).toString());
        task.planId = plan.id;
        task.position = ++position;
        task.line = shipped.value("label"_L1).toString();
        task.partnersText = shipped.value("partners"_L1).toString();
        task.defaultFor = shipped.value("default_for"_L1).toString();
        change.add(task);
    }
}

} // namespace hoanhap::services
