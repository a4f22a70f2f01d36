// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/TrainingSettings.h"

#include "services/records/NumberSettings.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::TrainingRates;

namespace {

constexpr qint64 most = 1'000'000'000;
constexpr qint64 leastMoney = 1000; // đồng; the smallest note that is still paid with

/// Calls `visit(key, value)` with every rate under the key it is stored by.
template <typename Rates, typename Visitor>
void forEachRate(Rates& rates, Visitor visit)
{
    visit(u"training_meal_a_day"_s, rates.mealADay);
    visit(u"training_travel"_s, rates.travel);
    visit(u"training_travel_from_km"_s, rates.travelFromKm);
    visit(u"training_far_travel"_s, rates.farTravel);
    visit(u"training_far_travel_from_km"_s, rates.farTravelFromKm);
    visit(u"training_supports_most"_s, rates.supportsMost);
    visit(u"training_entry_age"_s, rates.entryAge);
    visit(u"training_theory_learners_most"_s, rates.theoryLearnersMost);
    visit(u"training_practice_learners_most"_s, rates.practiceLearnersMost);
    visit(u"training_cost_disabled"_s, rates.costDisabled);
    visit(u"training_cost_hard_to_reach"_s, rates.costHardToReach);
    visit(u"training_cost_policy"_s, rates.costPolicy);
    visit(u"training_cost_near_poor"_s, rates.costNearPoor);
    visit(u"training_cost_others"_s, rates.costOthers);
}

Errors faultsOf(const TrainingRates& rates)
{
    Errors faults;
    forEachRate(rates, [&]<typename Number>(const QString& key, Number value) {
        qint64 least = key == "training_supports_most"_L1 ? 1 : 0;
        if (std::is_same_v<Number, qint64> && value > 0) // money: "35" means thousands
            least = leastMoney;
        append(faults, checkRange(key, value, least, most));
    });
    return faults;
}

} // namespace

TrainingRates TrainingSettings::rates()
{
    const NumberSettings stored(m_workspace);
    TrainingRates rates;
    forEachRate(rates, [&]<typename Number>(const QString& key, Number& value) {
        value = static_cast<Number>(stored.value(key).value_or(value));
    });
    return rates;
}

Outcome TrainingSettings::save(const TrainingRates& rates)
{
    if (Errors faults = faultsOf(rates); !faults.empty())
        return faults;
    return inOneChange(m_workspace, domain::Permission::Administer, m_workspace.actor().unitId,
        u"training.rates_changed"_s, [&](Change& change) -> Outcome {
            Errors faults;
            forEachRate(rates, [&](const QString& key, qint64 value) {
                append(faults, NumberSettings(m_workspace).put(change, key, value));
            });
            if (!faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
