// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Breakdown.h"

#include <QDate>
#include <QString>
#include <vector>

namespace hoanhap::domain {

/// Which days a figure looks at.
enum class FigureKind
{
    Stock, ///< as it stood at the end of the last day (có đến cuối kỳ)
    Flow, ///< what happened in the period (phát sinh trong kỳ)
    Cumulative ///< what happened since the plan began, up to the last day (lũy kế từ đầu kế hoạch)
};

template <>
struct Codes<FigureKind>
{
    static constexpr std::array<std::pair<FigureKind, std::string_view>, 3> all{{
        {FigureKind::Stock, "stock"},
        {FigureKind::Flow, "flow"},
        {FigureKind::Cumulative, "cumulative"},
    }};
};

/// What a figure counts in. People (người) are each counted once; turns (lượt người) as often as they
/// came. The two are never added up.
enum class CountedIn
{
    People,
    Turns,
    Learners, ///< học viên: one for each place in a class
    Classes,
    Sessions,
    Certificates,
    Loans,
    Dong,
    MillionDong
};

template <>
struct Codes<CountedIn>
{
    static constexpr std::array<std::pair<CountedIn, std::string_view>, 9> all{{
        {CountedIn::People, "people"},
        {CountedIn::Turns, "turns"},
        {CountedIn::Learners, "learners"},
        {CountedIn::Classes, "classes"},
        {CountedIn::Sessions, "sessions"},
        {CountedIn::Certificates, "certificates"},
        {CountedIn::Loans, "loans"},
        {CountedIn::Dong, "dong"},
        {CountedIn::MillionDong, "million_dong"},
    }};
};

/// One line of the catalogue of indicators (domain.md §2.9); its name and definition in words are in
/// messages/figures/IndicatorWords.h, what it counts in storage/figures. (chỉ tiêu)
struct Indicator
{
    QString key; ///< "people_managed"; stable, targets and reported figures are kept under it
    FigureKind kind = FigureKind::Flow;
    CountedIn countedIn = CountedIn::People;
    std::vector<Breakdown> breakdowns; ///< those permitted
    /// False: only others know it, such as new offences, which the police count; it comes as a reported
    /// figure or not at all.
    bool fromRegister = true;

    bool parts(Breakdown breakdown) const;
    /// What a value is divided by when it is shown: amounts are kept in đồng.
    qint64 shownPer() const { return countedIn == CountedIn::MillionDong ? 1'000'000 : 1; }
};

/// Two days, both included.
struct FigurePeriod
{
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool operator==(const FigurePeriod&) const = default;
};

} // namespace hoanhap::domain
