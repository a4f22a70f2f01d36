// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/papers/ClassPapers.h"

#include "domain/training/TrainingErrorCodes.h"
#include "services/papers/PaperRights.h"
#include "services/training/ClassService.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

/// The day that stands in the class for this paper.
std::optional<QDate> ownDay(ClassPaper kind, const domain::ClassFile& file)
{
    std::optional<QDate> day;
    if (kind == ClassPaper::Opening)
        return file.vocationalClass.decisionDate;
    if (kind == ClassPaper::Certificates)
        for (const domain::Certificate& given : file.certificates)
            day = std::max(day, given.issuedOn);
    if (kind == ClassPaper::Certificates || kind == ClassPaper::Recognition)
        return day ? day : file.vocationalClass.recognitionDate;
    return day;
}

/// What is printed of a class long over is no paper of today: it stands under the letterhead of its time, and
/// the pen knows the day that the register does not.
Result<PaperFrame> frameOf(Workspace& workspace, ClassPaper kind, const domain::ClassFile& file)
{
    const domain::VocationalClass& known = file.vocationalClass;
    const QDate today = workspace.clock().today();
    const bool opens = kind == ClassPaper::Opening || kind == ClassPaper::Notice;
    const QDate latest = (opens ? known.startsOn : known.endsOn).value_or(today);
    const std::optional<QDate> own = ownDay(kind, file);
    Result<PaperFrame> frame = paperFrame(workspace, known.unitId, own.value_or(std::min(today, latest)));
    if (!frame || own)
        return frame;
    const bool registered = opens || kind == ClassPaper::Recognition; // gets number and day from the registry
    frame->dating = latest < today ? Dating::None : registered ? Dating::MonthAndYear : Dating::Full;
    return frame;
}

bool hasCompleted(const domain::ClassFile& file)
{
    const auto completed = [](const auto& learner) {
        return learner.state == domain::EnrolmentState::Completed;
    };
    return std::ranges::any_of(file.enrolments, completed) || std::ranges::any_of(file.guests, completed);
}

} // namespace

Result<Paper> classPaper(Workspace& workspace, ClassPaper kind, const Uuid& vocationalClass)
{
    if (const Outcome allowed = mayMakePaper(workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<domain::ClassFile> file = ClassService(workspace).load(vocationalClass);
    if (!file)
        return file.errors();
    if (kind == ClassPaper::Recognition && !hasCompleted(*file))
        return Error{domain::errors::training::nobodyCompleted};
    const Result<PaperFrame> frame = frameOf(workspace, kind, *file);
    if (!frame)
        return frame.errors();
    const Result<ClassFacts> facts = classFacts(workspace, *file, *frame);
    if (!facts)
        return facts.errors();
    switch (kind) {
    case ClassPaper::Opening:
        return openingDecision(*facts);
    case ClassPaper::Notice:
        return openingNotice(*facts);
    case ClassPaper::Attendance:
        return attendanceSheet(*facts);
    case ClassPaper::Support:
        return supportList(*facts);
    case ClassPaper::Recognition:
        return recognition(*facts);
    case ClassPaper::Certificates:
        break;
    }
    return certificateList(*facts);
}

} // namespace hoanhap::services
