// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/StatusFields.h"

#include "domain/FieldText.h"

#include <QHash>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

using FieldNames = QSet<QString>;

const FieldNames fieldsOfAll{
    u"kind"_s, u"from_date"_s, u"supervising_area"_s, u"ended_on"_s, u"end_reason"_s, u"note"_s};
const FieldNames judgmentFields{u"offence"_s, u"offence_article"_s, u"offence_group"_s, u"judgment_number"_s,
    u"judgment_date"_s, u"court"_s};
const FieldNames penaltyFields{
    u"penalty"_s, u"sentence_years"_s, u"sentence_months"_s, u"sentence_days"_s, u"expunged_on"_s};
const FieldNames prisonFields{u"arrested_on"_s, u"sentence_ends_on"_s, u"place_served"_s};
const FieldNames releaseFields{u"released_on"_s, u"certificate_number"_s, u"certificate_date"_s,
    u"police_group"_s}; // TT 10/2024/TT-BCA: groups A to D of those released
const FieldNames termFields{u"to_date"_s};

const QHash<QString, FieldNames>& ownFields()
{
    static const QHash<QString, FieldNames> fields{
        {u"sentence_served"_s, judgmentFields + penaltyFields + prisonFields + releaseFields},
        {u"amnesty"_s, judgmentFields + penaltyFields + prisonFields + releaseFields},
        // BLHS Điều 66: on probation for the rest of the termFields
        {u"conditional_release"_s,
            judgmentFields + penaltyFields + prisonFields + releaseFields + termFields},
        {u"about_to_be_released"_s,
            judgmentFields + penaltyFields + prisonFields + termFields}, // to_date: after a reduction
        {u"suspended_sentence"_s,
            judgmentFields + penaltyFields + termFields + FieldNames{u"probation_months"_s}},
        {u"non_custodial_reform"_s, judgmentFields + penaltyFields + termFields},
        {u"residence_ban"_s, judgmentFields + termFields},
        {u"local_supervision"_s, judgmentFields + termFields},
        {u"rights_deprivation"_s, judgmentFields + termFields},
        {u"profession_ban"_s, judgmentFields + termFields},
        {u"postponed_execution"_s, judgmentFields + penaltyFields + termFields},
        {u"suspended_execution"_s, judgmentFields + penaltyFields + prisonFields + termFields},
        {u"juvenile_offender"_s, judgmentFields + termFields},
        {u"rehabilitation_trainee"_s, // by decision of a court: Luật Phòng, chống ma túy 73/2021/QH14
            FieldNames{
                u"judgment_number"_s, u"judgment_date"_s, u"court"_s, u"place_served"_s, u"released_on"_s}
                + termFields},
    };
    return fields;
}

FieldNames everyField()
{
    FieldNames names;
    forEachField<LegalStatus>([&](const auto& field) { names.insert(latin1Text(field.name)); });
    names.remove(u"person_id"_s);
    return names;
}

} // namespace

QSet<QString> fieldsOfKind(const QString& kind)
{
    const auto found = ownFields().constFind(kind);
    return found == ownFields().cend() ? everyField() : fieldsOfAll + *found;
}

QSet<QString> fieldsShownFor(const LegalStatus& status)
{
    FieldNames shown = fieldsOfKind(status.kind);
    forEachField<LegalStatus>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(status.*(field.member))>;
        if (field.name != "person_id" && !FieldText<Value>::write(status.*(field.member)).isEmpty())
            shown.insert(latin1Text(field.name));
    });
    return shown;
}

bool isConviction(const QString& kind)
{
    return kind != "juvenile_offender"_L1 && kind != "rehabilitation_trainee"_L1;
}

bool mayEndBy(const QString& kind, const QString& reason)
{
    if (reason == "expunged"_L1)
        return isConviction(kind);
    // A sentence served has no termFields that runs on: TT 10/2024/TT-BCA Điều 14 names what ends it.
    if (reason == "term_served"_L1)
        return kind != "sentence_served"_L1 && kind != "amnesty"_L1;
    return true;
}

} // namespace hoanhap::domain
