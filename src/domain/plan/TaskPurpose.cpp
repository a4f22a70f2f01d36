// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/TaskPurpose.h"

#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

std::optional<ActKind> actCountedBy(const QString& indicator)
{
    using enum ActKind;
    static const std::vector<std::pair<ActKind, QStringList>> counted{
        {Training, {u"classes"_s, u"learners"_s}}, {Outreach, {u"outreach_events"_s, u"counselled_turns"_s}},
        {Placement, {u"referral_turns"_s, u"hired_people"_s}}, {Loan, {u"loans"_s, u"loan_million"_s}}};
    for (const auto& [act, indicators] : counted)
        if (indicators.contains(indicator))
            return act;
    return std::nullopt;
}

/// "Vay vốn để học nghề" is about loans and "tư vấn học nghề" about advice: the narrower words go first.
std::optional<ActKind> actNamedIn(const QString& line)
{
    using enum ActKind;
    static const std::vector<std::pair<ActKind, QStringList>> named{
        {Loan, {u"vay von"_s, u"cho vay"_s, u"tin dung"_s}},
        {Placement,
            {u"gioi thieu viec lam"_s, u"giai quyet viec lam"_s, u"tao viec lam"_s, u"ket noi viec lam"_s}},
        {Outreach,
            {u"tuyen truyen"_s, u"truyen thong"_s, u"tu van"_s, u"tro giup tam ly"_s, u"huong nghiep"_s}},
        {Training, {u"dao tao"_s, u"day nghe"_s, u"hoc nghe"_s, u"boi duong nghe"_s, u"lop nghe"_s}},
        {Placement, {u"viec lam"_s}}};
    const QString words = text::fold(line);
    for (const auto& [act, phrases] : named)
        if (std::ranges::any_of(phrases, [&](const QString& phrase) { return words.contains(phrase); }))
            return act;
    return std::nullopt;
}

} // namespace

std::optional<ActKind> purposeOf(const PlanTask& task, const std::vector<TaskTarget>& targets)
{
    for (const TaskTarget& target : targets)
        if (target.taskId == task.id)
            if (const std::optional<ActKind> act = actCountedBy(target.indicator))
                return act;
    return actNamedIn(task.line);
}

void proposePurposes(const PlanFile& base, PlanFile& edited)
{
    const bool nobodySaid =
        std::ranges::all_of(base.tasks, [](const PlanTask& task) { return task.defaultFor.isEmpty(); });
    for (PlanTask& task : edited.tasks) {
        const auto before = std::ranges::find(base.tasks, task.id, &PlanTask::id);
        const bool wasThere = before != base.tasks.end();
        if (!task.defaultFor.isEmpty() || (wasThere && !before->defaultFor.isEmpty()))
            continue;
        const std::optional<ActKind> purpose = purposeOf(task, edited.targets);
        if (purpose && (nobodySaid || !wasThere || purpose != purposeOf(*before, base.targets)))
            task.defaultFor = codeOf(*purpose);
    }
}

} // namespace hoanhap::domain
