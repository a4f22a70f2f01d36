// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/StatusFields.h"

#include "domain/FieldText.h"

#include <QHash>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

const Names always{
    u"kind"_s, u"from_date"_s, u"supervising_area"_s, u"ended_on"_s, u"end_reason"_s, u"note"_s};
const Names judgment{u"offence"_s, u"offence_article"_s, u"offence_group"_s, u"judgment_number"_s,
    u"judgment_date"_s, u"court"_s};
const Names mainPenalty{
    u"penalty"_s, u"sentence_years"_s, u"sentence_months"_s, u"sentence_days"_s, u"expunged_on"_s};
const Names prison{u"arrested_on"_s, u"sentence_ends_on"_s, u"place_served"_s};
const Names release{u"released_on"_s, u"certificate_number"_s, u"certificate_date"_s,
    u"police_group"_s}; // TT 10/2024/TT-BCA: groups A to D of those released
const Names term{u"to_date"_s};

const QHash<QString, Names>& ownFields()
{
    static const QHash<QString, Names> fields{
        {u"sentence_served"_s, judgment + mainPenalty + prison + release},
        {u"amnesty"_s, judgment + mainPenalty + prison + release},
        // BLHS Điều 66: on probation for the rest of the term
        {u"conditional_release"_s, judgment + mainPenalty + prison + release + term},
        {u"about_to_be_released"_s, judgment + mainPenalty + prison + term}, // to_date: after a reduction
        {u"suspended_sentence"_s, judgment + mainPenalty + term + Names{u"probation_months"_s}},
        {u"non_custodial_reform"_s, judgment + mainPenalty + term},
        {u"residence_ban"_s, judgment + term},
        {u"local_supervision"_s, judgment + term},
        {u"rights_deprivation"_s, judgment + term},
        {u"profession_ban"_s, judgment + term},
        {u"postponed_execution"_s, judgment + mainPenalty + term},
        {u"suspended_execution"_s, judgment + mainPenalty + prison + term},
        {u"juvenile_offender"_s, judgment + term},
        {u"rehabilitation_trainee"_s, // by decision of a court: Luật Phòng, chống ma túy 73/2021/QH14
            Names{u"judgment_number"_s, u"judgment_date"_s, u"court"_s, u"place_served"_s, u"released_on"_s}
                + term},
    };
    return fields;
}

Names everyField()
{
    Names names;
    forEachField<LegalStatus>([&](const auto& field) { names.insert(latin1Text(field.name)); });
    names.remove(u"person_id"_s);
    return names;
}

} // namespace

QSet<QString> fieldsOfKind(const QString& kind)
{
    const auto found = ownFields().constFind(kind);
    return found == ownFields().cend() ? everyField() : always + *found;
}

QSet<QString> fieldsShownFor(const LegalStatus& status)
{
    Names shown = fieldsOfKind(status.kind);
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
    // A sentence served has no term that runs on: TT 10/2024/TT-BCA Điều 14 names what ends it.
    if (reason == "term_served"_L1)
        return kind != "sentence_served"_L1 && kind != "amnesty"_L1;
    return true;
}

} // namespace hoanhap::domain
