// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/TaskPurpose.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

PlanTask taskSaying(const QString& line)
{
    PlanTask task;
    task.id = Uuid::ofCode(u"task", line);
    task.line = line;
    return task;
}

QString proposedFor(const PlanFile& base, const PlanTask& task, const std::vector<TaskTarget>& targets = {})
{
    PlanFile edited{base.plan, {task}, targets};
    proposePurposes(base, edited);
    return edited.tasks.front().defaultFor;
}

} // namespace

TEST_CASE("the words of a task say which acts it is for", "[domain]")
{
    for (const auto& [line, purpose] : {std::pair{u"Mở lớp đào tạo nghề ngắn hạn"_s, u"training"_s},
             {u"Hỗ trợ vay vốn sản xuất, học nghề"_s, u"loan"_s},
             {u"Tư vấn, giới thiệu việc làm"_s, u"placement"_s}, {u"Tạo việc làm tại chỗ"_s, u"placement"_s},
             {u"Tư vấn, tuyên truyền về học nghề và việc làm"_s, u"outreach"_s},
             {u"Tổng hợp, báo cáo kết quả hằng năm"_s, u""_s}}) {
        INFO(line.toStdString());
        CHECK(proposedFor({}, taskSaying(line)) == purpose);
    }
}

TEST_CASE("what a task's targets count goes before its words", "[domain]")
{
    const PlanTask task = taskSaying(u"Tư vấn cho người về địa phương"_s);
    TaskTarget target;
    target.taskId = task.id;
    target.indicator = u"hired_people"_s;
    CHECK(proposedFor({}, task, {target}) == u"placement"_s);
}

TEST_CASE("what somebody chose or emptied for a task stays", "[domain]")
{
    PlanTask chosen = taskSaying(u"Đào tạo nghề"_s);
    chosen.defaultFor = u"outreach"_s;
    CHECK(proposedFor({}, chosen) == u"outreach"_s);
    PlanTask emptied = chosen;
    emptied.defaultFor.clear();
    CHECK(proposedFor({{}, {chosen}, {}}, emptied).isEmpty());
    PlanTask other = taskSaying(u"Vay vốn"_s);
    other.defaultFor = u"loan"_s;
    CHECK(proposedFor({{}, {emptied, other}, {}}, emptied).isEmpty());
    CHECK(proposedFor({{}, {emptied}, {}}, emptied) == u"training"_s); // nobody has said anything yet
}
