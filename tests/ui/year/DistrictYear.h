// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/year/Clerk.h"

namespace hoanhap::tests {

/// The year 2024 of the labour office of Châu Thành district, as one clerk works through it. Six people of
/// the commune Tân Nhuận Đông who served a sentence and were released in 2023 stand in the register before
/// the year begins. Each step asserts what the clerk sees; what a step needs of those before is said with it.
struct DistrictYear : OpenWindow
{
    Clerk clerk{*this};

    DistrictYear();

    /// The commune is asked what its people need.
    void survey();
    /// A session of counselling; after `survey`.
    void counsel();
    /// A class of sewing is planned, its learners pasted from a list; after `survey`.
    void openClass();
    /// Who came on which day, what is paid for it, who completed; after `openClass`.
    void keepAttendance();
    void giveCertificates();
    /// An employer, its vacancy and who is referred there; after `survey`.
    void refer();
    /// One is hired, the other one refuses; after `refer`.
    void followBoard();
    /// Asked after one, three and six months; after `followBoard`.
    void askAfterwards();
    /// A loan under Quyết định 22/2023/QĐ-TTg; after `survey`.
    void lend();

    /// The clock stands at that day of 2024.
    void on(int month, int day) { office.clock().setDay(QDate(2024, month, day)); }
    /// How many people ask for something of a kind and have not got it.
    int openNeeds(const QString& kind);
};

} // namespace hoanhap::tests
