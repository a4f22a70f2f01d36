// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/WorkBars.h"

#include "domain/cases/AsAt.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/cases/rules/LegalStatusRules.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = WorkBar::Kind;

std::optional<Kind> barKindOf(const QString& kind)
{
    if (kind == "profession_ban"_L1)
        return Kind::Profession;
    if (kind == "residence_ban"_L1)
        return Kind::Residence;
    if (kind == "local_supervision"_L1)
        return Kind::Locality;
    if (kind == "rights_deprivation"_L1)
        return Kind::StateService;
    return std::nullopt;
}

/// As entered; otherwise the latest that the law allows, counted from the beginning.
std::optional<QDate> lastDayOf(
    const QString& kind, const std::optional<QDate>& from, const std::optional<QDate>& to)
{
    if (to || !from)
        return to;
    return from->addMonths(legalTermOf(kind).longest).addDays(-1);
}

/// After these nothing of the judgment is carried out any more.
bool isUndone(const LegalStatus& status, QDate day)
{
    return status.endedOn && *status.endedOn <= day
        && (status.endReason == "entered_wrongly"_L1 || status.endReason == "expunged"_L1
            || status.endReason == "dead"_L1);
}

std::optional<WorkBar> barOf(const LegalStatus& status, QDate day)
{
    const std::optional<Kind> kind = barKindOf(status.kind);
    const std::optional<QDate> until = lastDayOf(status.kind, beginOf(status), status.toDate);
    if (!kind || !heldOn(status, day) || (until && *until < day))
        return std::nullopt;
    return WorkBar{*kind, status.id, {}, status.supervisingArea, status.note, until};
}

/// `status`: the conviction it belongs to; a ban begins when its prison sentence is served.
std::optional<WorkBar> barOf(const AdditionalPenalty& penalty, const LegalStatus* status, QDate day)
{
    const std::optional<Kind> kind = barKindOf(penalty.kind);
    if (!kind || (status && isUndone(*status, day)))
        return std::nullopt;
    const std::optional<QDate> from =
        penalty.fromDate ? penalty.fromDate : (status ? status->releasedOn : std::nullopt);
    const std::optional<QDate> until = lastDayOf(penalty.kind, from, penalty.toDate);
    const bool endKnownByStatusAlone = !until && status && status->endedOn && *status->endedOn <= day;
    if ((from && *from > day) || (until && *until < day) || endKnownByStatusAlone)
        return std::nullopt;
    return WorkBar{*kind, penalty.id, penalty.bannedOccupation, status ? status->supervisingArea : QString(),
        penalty.note, until};
}

/// A ban entered as a status with its penalty below is one ban, told by the row that says more.
bool isToldBelow(const LegalStatus& status, const std::vector<AdditionalPenalty>& penalties)
{
    return std::any_of(penalties.begin(), penalties.end(), [&](const AdditionalPenalty& penalty) {
        return penalty.legalStatusId == status.id && penalty.kind == status.kind;
    });
}

QString occupationWords(const QString& name)
{
    return u' ' + text::splitWords(text::tonePlacementKey(name)).join(u' ') + u' ';
}

} // namespace

std::vector<WorkBar> workBarsOn(
    const std::vector<LegalStatus>& statuses, const std::vector<AdditionalPenalty>& penalties, QDate day)
{
    std::vector<WorkBar> bars;
    for (const LegalStatus& status : statuses)
        if (!isToldBelow(status, penalties))
            if (std::optional<WorkBar> bar = barOf(status, day))
                bars.push_back(std::move(*bar));
    for (const AdditionalPenalty& penalty : penalties) {
        const auto status = std::find_if(statuses.begin(), statuses.end(),
            [&](const LegalStatus& one) { return one.id == penalty.legalStatusId; });
        if (auto bar = barOf(penalty, status == statuses.end() ? nullptr : &*status, day))
            bars.push_back(std::move(*bar));
    }
    return bars;
}

bool touches(const WorkBar& bar, const QString& occupation)
{
    if (bar.kind != Kind::Profession || bar.occupation.isEmpty())
        return true;
    const QString banned = occupationWords(bar.occupation);
    const QString wanted = occupationWords(occupation);
    return !wanted.trimmed().isEmpty() && (banned.contains(wanted) || wanted.contains(banned));
}

Error warningOf(const WorkBar& bar, const QString& field)
{
    namespace faults = errors::cases;
    const bool named = !bar.occupation.isEmpty();
    const auto warning = [&](ErrorCode ended, ErrorCode open) -> Error {
        QStringList arguments;
        if (bar.kind == Kind::Profession && named)
            arguments << bar.occupation;
        if (bar.until)
            arguments << text::dateInFigures(*bar.until);
        return {bar.until ? ended : open, field, arguments};
    };
    switch (bar.kind) {
    case Kind::Profession:
        return named ? warning(faults::occupationBanned, faults::occupationBannedOpen)
                     : warning(faults::occupationBanUnnamed, faults::occupationBanUnnamedOpen);
    case Kind::Residence:
        return warning(faults::residenceBanned, faults::residenceBannedOpen);
    case Kind::Locality:
        return warning(faults::boundToLocality, faults::boundToLocalityOpen);
    case Kind::StateService:
        break;
    }
    return warning(faults::stateServiceBarred, faults::stateServiceBarredOpen);
}

Errors barWarnings(const std::vector<WorkBar>& bars, const QString& occupation, const QString& field)
{
    Errors warnings;
    for (const WorkBar& bar : bars)
        if (touches(bar, occupation))
            warnings.push_back(warningOf(bar, field));
    return warnings;
}

} // namespace hoanhap::domain
