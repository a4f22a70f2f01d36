// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/kinds/FittingKinds.h"

#include "domain/organisation/Organisation.h"
#include "domain/organisation/Unit.h"
#include "services/reports/ReportPeriods.h"
#include "services/reports/kinds/Addressees.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

using Rhythm = ReportKind::Rhythm;

constexpr int longestHalfYear = 184; // days

Rhythm rhythmOf(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::CalendarYear:
    case PeriodPreset::ReportingYear:
        return Rhythm::Year;
    case PeriodPreset::FirstHalf:
    case PeriodPreset::SecondHalf:
    case PeriodPreset::ReportingHalf:
    case PeriodPreset::SecondReportingHalf:
        return Rhythm::Half;
    case PeriodPreset::Quarter1:
    case PeriodPreset::Quarter2:
    case PeriodPreset::Quarter3:
    case PeriodPreset::Quarter4:
        return Rhythm::Quarter;
    case PeriodPreset::OtherDays:
        break;
    }
    return Rhythm::OtherDays;
}

/// Of every organisation that the unit has been: the department of 2021 may have become that of 2025.
QStringList presetsOf(Workspace& workspace)
{
    QStringList codes;
    for (const domain::Organisation& each : workspace.stores().of<domain::Organisation>().whereEqual(
             "of_unit_id", workspace.actor().unitId.toString()))
        if (!each.deletedAt)
            codes << each.presetCode;
    return codes;
}

bool isOneOf(const QStringList& presets, const ReportKind& kind)
{
    return std::ranges::any_of(presets, [&](const QString& code) { return kind.presets.contains(code); });
}

struct Office
{
    QString unitKind;
    QStringList presets;

    explicit Office(Workspace& workspace) : presets(presetsOf(workspace))
    {
        if (const auto unit = workspace.stores().of<domain::Unit>().find(workspace.actor().unitId))
            unitKind = unit->kind;
        const bool isNamed = std::ranges::any_of(
            ReportKind::all(), [&](const ReportKind& kind) { return kind.unitKinds.contains(unitKind); });
        if (!isNamed)
            unitKind.clear();
    }

    bool writes(const ReportKind& kind) const
    {
        const bool fitsUnit =
            unitKind.isEmpty() || kind.unitKinds.isEmpty() || kind.unitKinds.contains(unitKind);
        const bool isKnown = !presets.isEmpty() && !presets.contains(QString());
        return fitsUnit && (kind.presets.isEmpty() || !isKnown || isOneOf(presets, kind));
    }
};

} // namespace

bool isWrittenHere(Workspace& workspace, const ReportKind& kind)
{
    return Office(workspace).writes(kind);
}

std::vector<ReportKind> fittingFirst(Workspace& workspace, std::vector<ReportKind> kinds)
{
    const Office office(workspace);
    std::ranges::stable_partition(kinds, [&](const ReportKind& kind) { return office.writes(kind); });
    std::ranges::stable_partition(
        kinds, [&](const ReportKind& kind) { return isOneOf(office.presets, kind); });
    const auto yearly = std::ranges::find_if(
        kinds, [](const ReportKind& kind) { return kind.rhythm == Rhythm::Year && kind.asked; });
    if (yearly != kinds.end() && office.writes(*yearly))
        std::rotate(kinds.begin(), yearly, yearly + 1);
    return kinds;
}

QStringList yearlyKinds(Workspace& workspace)
{
    const Office office(workspace);
    QStringList codes;
    for (const ReportKind& kind : ReportKind::all())
        if (kind.rhythm == Rhythm::Year && kind.asked && office.writes(kind))
            codes << kind.code;
    return codes.isEmpty() ? QStringList{ReportKind::all().front().code} : codes;
}

bool fitsRhythm(const ReportKind& kind, const domain::FigurePeriod& period)
{
    const Rhythm rhythm = rhythmOf(presetOf(period));
    if (rhythm == Rhythm::OtherDays)
        return kind.rhythm != Rhythm::Year || period.from.daysTo(period.to) >= longestHalfYear;
    return kind.rhythm == rhythm || kind.rhythm == Rhythm::OtherDays;
}

Errors faultsOfKind(Workspace& workspace, const domain::Report& report)
{
    const ReportKind kind = kindOrAnnual(report.kind);
    const domain::FigurePeriod period{report.firstDay(), report.lastDay()};
    Errors faults;
    if (report.addressees.isEmpty()
        && addresseeOf(workspace, report.ofUnitId, kind) != ReportKind::Addressee::Nobody)
        faults.push_back({errors::kinds::noAddressee, u"addressees"_s});
    if (kind.addressee != ReportKind::Addressee::Units && !fitsRhythm(kind, period))
        faults.push_back({errors::kinds::otherPeriod, u"to_date"_s, {kind.name, periodInWords(period)}});
    return faults;
}

} // namespace hoanhap::services
