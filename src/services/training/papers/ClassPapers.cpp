// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/papers/ClassPapers.h"

#include "services/papers/PaperRights.h"

namespace hoanhap::services {

Result<Paper> classPaper(Workspace& workspace, ClassPaper kind, const Uuid& vocationalClass)
{
    if (const Outcome allowed = mayMakePaper(workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<ClassFacts> facts = classFacts(workspace, vocationalClass);
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
