// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/merging/PersonMerging.h"

#include <QCoreApplication>

namespace hoanhap::ui {

/// What the rows that hang on a person are called.
class LinkedRowWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkedRowWords)

public:
    /// "3 classes, 5 sessions, 2 referrals"; empty where nothing moves.
    static QString counted(const std::vector<services::PersonMerging::MovingRows>& moving);
    /// "Class", for a row of enrolment.
    static QString kindOf(const QString& table);
};

} // namespace hoanhap::ui
