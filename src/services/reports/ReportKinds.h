// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "services/reports/ReportPeriods.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::services {

/// What a report is made of: its template, the annexes proposed with it, whom it addresses, for which
/// period. (loại báo cáo) Out of report-kinds.json; an office adds kinds of its own, which differ from the
/// one they were copied from in name and template alone.
struct ReportKind
{
    /// To whom the paper says Kính gửi; bodies of one level do not (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    /// II.9; the report of 2021).
    enum class Addressee
    {
        Nobody,
        Superior, ///< the agency that the unit reports to
        Units ///< the units that report to this one
    };
    enum class Rhythm
    {
        Year,
        Half,
        Quarter,
        OtherDays
    };

    QString code;
    QString name;
    QString base; ///< code of the kind that this one was copied from; else its own
    QString templateName; ///< in resources/templates, without its ending
    QString form; ///< BC, or CV for a dispatch, whose symbol and title have no kind (Điều 7, Phụ lục I, II.3)
    Rhythm rhythm = Rhythm::Year;
    Addressee addressee = Addressee::Nobody; ///< see addresseeOf()
    QStringList addresseeOf; ///< kinds of the units whose paper has that addressee; empty for all
    bool asked = false; ///< it answers a dispatch
    std::optional<int> documentMonth; ///< in which it goes out; else that of the period's last day
    QStringList written; ///< sections that a finished report does not leave empty
    QString notDone; ///< the section that tells what was not done; empty where none does
    QStringList unitKinds; ///< of the units that write it; empty for all
    QStringList presets; ///< of the organisations that alone write it; empty for all
    QStringList annexes; ///< by_unit, classes, placement, comparison

    bool isOwn() const { return base != code; }
    /// An office's own kind, made of this one.
    ReportKind copyNamed(const QString& ownName) const;

    bool isDispatch() const { return form == QStringLiteral("CV"); }
    /// Years, halves or quarters around `today`: the one that a report would be about then.
    PeriodPreset proposedPreset(QDate today) const;
    domain::FigurePeriod proposedPeriod(QDate today) const;

    static const std::vector<ReportKind>& all();
    /// Also for an office's own ones, whether it has them or not (OfficeTemplates). Refused with
    /// report_kind.unknown.
    static Result<ReportKind> byCode(const QString& code);
};

/// A code that this program does not know came from a newer one; its report is read as the annual one.
ReportKind kindOrAnnual(const QString& code);

} // namespace hoanhap::services
