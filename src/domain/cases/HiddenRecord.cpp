// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/HiddenRecord.h"

#include "domain/FieldText.h"
#include "domain/cases/rules/StatusFields.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

bool convicts(const LegalStatus& status)
{
    return isConviction(status.kind);
}

bool isExpungedOn(const LegalStatus& status, QDate day)
{
    const auto past = [&](const std::optional<QDate>& of) { return of && *of <= day; };
    return past(status.expungedOn) || (past(status.endedOn) && status.endReason == "expunged"_L1);
}

} // namespace

bool isExpunged(const LegalStatus& status)
{
    return isExpungedOn(status, QDate(9999, 12, 31));
}

bool isJudgmentField(const QString& field)
{
    static const QSet<QString> shown{u"person_id"_s, u"kind"_s, u"from_date"_s, u"to_date"_s,
        u"released_on"_s, u"expunged_on"_s, u"ended_on"_s, u"end_reason"_s};
    return !shown.contains(field);
}

QSet<QString> fieldsLeftInSight(const LegalStatus& status)
{
    QSet<QString> shown = fieldsShownFor(status);
    forEachField<LegalStatus>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(status.*(field.member))>;
        const QString name = latin1Text(field.name);
        if (isJudgmentField(name) && FieldText<Value>::write(status.*(field.member)).isEmpty())
            shown.remove(name);
    });
    return shown;
}

bool everyConvictionExpunged(const PersonFile& file, QDate day)
{
    const auto& statuses = file.statuses;
    return std::any_of(statuses.begin(), statuses.end(), convicts)
        && std::all_of(statuses.begin(), statuses.end(),
            [&](const LegalStatus& status) { return !convicts(status) || isExpungedOn(status, day); });
}

void hideJudgments(PersonFile& file)
{
    if (!file.person.recordHidden)
        return;
    QSet<Uuid> hidden;
    for (LegalStatus& status : file.statuses) {
        if (!isExpunged(status))
            continue;
        hidden.insert(status.id);
        const LegalStatus empty;
        forEachField<LegalStatus>([&](const auto& field) {
            if (isJudgmentField(latin1Text(field.name)))
                status.*(field.member) = empty.*(field.member);
        });
    }
    std::erase_if(file.penalties,
        [&](const AdditionalPenalty& penalty) { return hidden.contains(penalty.legalStatusId); });
}

} // namespace hoanhap::domain
