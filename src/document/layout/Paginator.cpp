// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"

#include "document/layout/Measures.h"
#include "document/layout/TextSetter.h"
#include "document/layout/flow/PageBreaker.h"

#include <algorithm>

namespace hoanhap::document {

namespace {

// Centred in the top margin from the second page on (Phụ lục I, mục I.7).
void numberPage(Page& page, const PageSettings& settings, const QRectF& frame)
{
    if (page.number == 1)
        return;
    TextStyle style;
    style.size = settings.pageNumberSize;
    style.alignment = Alignment::Centre;
    const Strip number = stacked(setText(plain(QString::number(page.number)), style, frame.width()));
    Page head;
    place(number, {frame.left(), (frame.top() - number.height) / 2}, head);
    // First on the page, so that it is read there too.
    page.texts.insert(page.texts.begin(), head.texts.begin(), head.texts.end());
}

Pages pagesOf(const Flow& flow, const PageSettings& settings, Orientation orientation)
{
    const QSizeF paper = paperOf(orientation);
    const QRectF frame(QPointF(settings.marginLeft, settings.marginTop),
        QPointF(paper.width() - settings.marginRight, paper.height() - settings.marginBottom));
    Pages pages = PageBreaker(paper, frame).run(flow);
    for (Page& page : pages)
        numberPage(page, settings, frame);
    return pages;
}

void markAsDraft(Pages& pages)
{
    TextStyle style;
    style.size = draftMarkSize;
    style.bold = true;
    constexpr double endless = 1e6;
    PlacedText words = setText(plain(QString::fromUtf16(draftWords)), style, endless).front().texts.front();
    const QPointF middle = words.box.center();
    for (Page& page : pages) {
        page.draftMark = words;
        page.draftMark->baseline += QPointF(page.size.width(), page.size.height()) / 2 - middle;
        page.draftMark->box.moveCenter({page.size.width() / 2, page.size.height() / 2});
    }
}

struct Stopped
{
};

/// Cells of tables: what a long document consists of.
std::size_t cellsIn(const OfficialDocument& document)
{
    std::size_t cells = 1;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows)
                cells += row.size();
    return cells;
}

} // namespace

Pages paginate(const OfficialDocument& document)
{
    ParagraphMemory memory;
    return paginate(document, memory);
}

Pages paginate(const OfficialDocument& document, ParagraphMemory& memory)
{
    memory.turn();
    Pages pages = pagesOf(flowOf(document, memory), document.page, document.orientation);
    int number = 0;
    for (const Annex& annex : document.annexes) {
        ++number;
        for (Page& page : pagesOf(flowOf(annex, document.page, memory), document.page, annex.orientation)) {
            page.annex = number;
            pages.push_back(std::move(page));
        }
    }
    if (document.draftMark)
        markAsDraft(pages);
    return pages;
}

std::optional<Pages> paginate(const OfficialDocument& document, const GoesOn& goesOn)
{
    constexpr std::size_t betweenQuestions = 100; // cells
    const auto all = static_cast<double>(cellsIn(document));
    std::size_t set = 0;
    ParagraphMemory memory;
    memory.watch([&] {
        if (++set % betweenQuestions == 0 && !goesOn(std::min(static_cast<double>(set) / all, 1.0)))
            throw Stopped();
    });
    try {
        return paginate(document, memory);
    } catch (const Stopped&) {
        return {};
    }
}

OfficialDocument beginningOf(const OfficialDocument& document, std::size_t mostRows)
{
    OfficialDocument beginning = document;
    for (Block& block : beginning.blocks)
        if (auto* table = std::get_if<Table>(&block); table && table->rows.size() > mostRows)
            table->rows.resize(mostRows);
    return beginning;
}

} // namespace hoanhap::document
