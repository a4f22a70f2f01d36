// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// Something that was done under a task of the plan.
struct TaskAct
{
    QString entity; ///< table of the record to open: vocational_class, outreach_session, referral, loan
    Uuid record;
    bool ofPerson = false; ///< the title is a person's name
    QString title;
    std::optional<QDate> day;
    Uuid unit;
    QString unitName;
    qint64 amount = 1; ///< what it adds to the number: a class its learners, a loan its đồng
};

/// What was reached under one task by one unit.
struct TaskSum
{
    Uuid task;
    Uuid unit;
    QString indicator;
    qint64 value = 0;
};

/// Which acts are wanted.
struct TaskActWish
{
    Uuid task;
    QString indicator;
    QDate from;
    QDate to;
    std::vector<Uuid> units; ///< empty: of every unit
};

/// Counts what was logged under the tasks of a plan. The number is the sum over the list of acts, by one
/// SELECT an indicator, so that a number and the acts behind it cannot differ.
class TaskActQueries
{
public:
    explicit TaskActQueries(Session& session) : m_session(session) { }

    /// Indicators that are counted under a task, in their order.
    static const QStringList& indicators();
    /// One row for each task, unit and indicator under which something was logged.
    std::vector<TaskSum> sums(const Uuid& plan, QDate from, QDate to, const std::vector<Uuid>& units);
    /// By day.
    std::vector<TaskAct> acts(const TaskActWish& wish);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
