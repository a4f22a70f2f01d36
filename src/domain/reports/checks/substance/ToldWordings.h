// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <vector>

namespace hoanhap::domain {

/// How a sentence states a figure of the whole office.
struct ToldWording
{
    QString indicator;
    QString words; ///< for what it counts, as a finding names it
    QRegularExpression shape; ///< the number is the first group
    /// No act stands before the number: it begins its sentence ("Có 16 người có việc làm"), which then must
    /// be of the whole office from its beginning on.
    bool beginsSentence = false;
    bool ofNow = false; ///< of the end of the period, so that also what is planned may state it
};

const std::vector<ToldWording>& toldWordings();

} // namespace hoanhap::domain
