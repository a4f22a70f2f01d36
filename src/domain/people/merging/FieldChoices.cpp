// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/merging/FieldChoices.h"

#include "domain/FieldText.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

bool isFreeText(const QString& field)
{
    return field == "note"_L1 || field == "source_note"_L1 || field == "family_circumstances"_L1
        || field == "other_names"_L1;
}

/// Of a file that is closed in one record alone, the open one tells the truth: somebody looks after the
/// person.
bool tellsOfClosing(const QString& field)
{
    return field == "closed_on"_L1 || field == "closing_reason"_L1;
}

bool isGiven(const QString& stored, bool isSwitch)
{
    return !stored.isEmpty() && !(isSwitch && stored == "0"_L1);
}

MergeChoice proposalFor(const ComparedField& pair, bool isSwitch, bool openFileInOne)
{
    if (pair.same())
        return MergeChoice::Survivor;
    if (tellsOfClosing(pair.field) && openFileInOne)
        return pair.survivor.isEmpty() ? MergeChoice::Survivor : MergeChoice::Other;
    if (!isGiven(pair.other, isSwitch))
        return MergeChoice::Survivor;
    if (!isGiven(pair.survivor, isSwitch))
        return MergeChoice::Other;
    if (pair.mayBoth)
        return MergeChoice::Both;
    // The stored form of a partial date grows with what is known: 1985, 1985-03, 1985-03-12.
    const bool moreExact = pair.field == "birth"_L1 && pair.other.size() > pair.survivor.size();
    return moreExact ? MergeChoice::Other : MergeChoice::Survivor;
}

QString joined(const QString& field, const QString& one, const QString& other)
{
    return one + (field == "note"_L1 ? u"\n"_s : u"; "_s) + other;
}

} // namespace

std::vector<ComparedField> comparedFields(const Person& survivor, const Person& other)
{
    const bool openFileInOne = survivor.closedOn.has_value() != other.closedOn.has_value();
    std::vector<ComparedField> pairs;
    forEachField<Person>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(survivor.*(field.member))>;
        ComparedField pair{latin1Text(field.name), FieldText<Value>::write(survivor.*(field.member)),
            FieldText<Value>::write(other.*(field.member))};
        pair.mayBoth = isFreeText(pair.field) && !pair.survivor.isEmpty() && !pair.other.isEmpty();
        pair.proposed = proposalFor(pair, std::is_same_v<Value, bool>, openFileInOne);
        pairs.push_back(std::move(pair));
    });
    return pairs;
}

Person mergedPerson(const Person& survivor, const Person& other, const MergeChoices& choices)
{
    Person merged = survivor;
    const std::vector<ComparedField> pairs = comparedFields(survivor, other);
    size_t place = 0;
    forEachField<Person>([&](const auto& field) {
        const ComparedField& pair = pairs[place++];
        const MergeChoice choice = choices.value(pair.field, pair.proposed);
        auto& value = merged.*(field.member);
        if (choice == MergeChoice::Other)
            value = other.*(field.member);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
            if (choice == MergeChoice::Both && pair.mayBoth && !pair.same())
                value = joined(pair.field, pair.survivor, pair.other);
    });
    return merged;
}

} // namespace hoanhap::domain
