// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/TrainingSettings.h"

#include "domain/organisation/Setting.h"
#include "services/records/Change.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Setting;
using domain::TrainingRates;

namespace {

constexpr qint64 most = 1'000'000'000;

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

std::optional<Setting> storedSetting(Workspace& workspace, const QString& key)
{
    const auto rows = workspace.stores().of<Setting>().whereEqual("key", key);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Errors faultsOf(const TrainingRates& rates)
{
    Errors faults;
    forEachRate(rates, [&](const QString& key, qint64 value) {
        const qint64 least = key == "training_supports_most"_L1 ? 1 : 0;
        if (value < least || value > most)
            faults.push_back({errors::numberOutOfRange, key,
                {QString::number(value), QString::number(least), QString::number(most)}});
    });
    return faults;
}

} // namespace

TrainingRates TrainingSettings::rates()
{
    TrainingRates rates;
    forEachRate(rates, [&]<typename Number>(const QString& key, Number& value) {
        bool isNumber = false;
        const std::optional<Setting> stored = storedSetting(m_workspace, key);
        const qint64 number = stored ? stored->value.toLongLong(&isNumber) : 0;
        if (isNumber)
            value = static_cast<Number>(number);
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
                const std::optional<Setting> base = storedSetting(m_workspace, key);
                Setting edited = base.value_or(Setting());
                edited.key = key;
                edited.value = QString::number(value);
                QStringList merged;
                if (base)
                    append(faults, change.edit(*base, edited, merged));
                else
                    change.add(edited);
            });
            if (!faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
