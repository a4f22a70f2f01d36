// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/FigurePaper.h"

#include "services/papers/PaperRights.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

Result<Paper> FigurePaper::paper(Workspace& workspace) const
{
    if (const Outcome allowed = mayMakePaper(workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<PaperFrame> around = paperFrameToday(workspace);
    if (!around)
        return around.errors();
    PaperList list;
    list.kind = of == Of::Figures ? u"figure_table"_s : u"figure_records"_s;
    list.subject = subject;
    list.columns = columns;
    list.rows = rows;
    list.remarks = remarks;
    list.emptyNote = u"Không có số liệu trong kỳ này."_s;
    Paper paper = listPaper(*around, list);
    paper.people = people;
    return paper;
}

} // namespace hoanhap::services
