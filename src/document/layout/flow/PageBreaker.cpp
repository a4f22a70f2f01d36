// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/flow/PageBreaker.h"

#include <algorithm>

namespace hoanhap::document {

namespace {

// Sums of heights differ in their last digits; a hundredth of a millimetre is nothing on paper.
constexpr double tolerance = 1;

} // namespace

Pages PageBreaker::run(const Flow& flow)
{
    measure(flow);
    newPage();
    for (std::size_t i = 0; i < flow.size(); ++i)
        put(flow, i);
    return std::move(m_pages);
}

void PageBreaker::newPage()
{
    Page page;
    page.size = m_paper;
    page.number = static_cast<int>(m_pages.size()) + 1;
    m_pages.push_back(std::move(page));
    m_y = m_frame.top();
}

void PageBreaker::measure(const Flow& flow)
{
    m_least.assign(flow.size(), 0);
    for (std::size_t i = flow.size(); i-- > 0;) {
        m_least[i] = flow[i].leastHeight();
        // What is longer than a page begins below its title and not on a page of its own.
        const bool breaks = flow[i].canSplit() || m_least[i] > m_frame.height();
        if (m_least[i] > m_frame.height())
            m_least[i] = flow[i].leastBeginning();
        if (breaks || !flow[i].keepWithNext || i + 1 == flow.size())
            continue;
        // A row of headings longer than a page cannot be kept together; it then breaks where it must.
        const double together = m_least[i] + flow[i + 1].spaceBefore + m_least[i + 1];
        if (together <= m_frame.height())
            m_least[i] = together;
    }
}

double PageBreaker::tailOf(const Flow& flow, std::size_t at) const
{
    if (!flow[at].keepWithNext || at + 1 == flow.size())
        return 0;
    const double tail = flow[at + 1].spaceBefore + m_least[at + 1];
    return flow[at].leastEnd() + tail <= m_frame.height() ? tail : 0;
}

void PageBreaker::put(const Flow& flow, std::size_t at)
{
    const FlowBlock& block = flow[at];
    if (!atTop() && block.spaceBefore + m_least[at] > room() + tolerance)
        newPage();
    if (!atTop())
        m_y += block.spaceBefore;
    const double tail = tailOf(flow, at);
    for (std::size_t from = 0; from < block.strips.size();) {
        if (from > 0)
            newPage();
        const std::size_t count = fitting(block, from, tail);
        putStrips(block, from, from + count);
        from += count;
    }
}

std::size_t PageBreaker::fitting(const FlowBlock& block, std::size_t from, double tail) const
{
    double free = room() + tolerance;
    for (const Strip& header : block.repeated)
        free -= header.height;
    const std::size_t left = block.strips.size() - from;
    std::size_t count = 0;
    while (count < left && block.strips[from + count].height <= free)
        free -= block.strips[from + count++].height;
    const auto fewest = static_cast<std::size_t>(block.fewestAtEnd);
    const bool all = count == left && tail <= free;
    if (all || (!block.canSplit() && count == left))
        return left;
    // Something must be left for the next page, and enough of it; but a page never stays empty.
    const std::size_t most = left > fewest ? left - fewest : 1;
    return std::max<std::size_t>(std::min(count, most), 1);
}

void PageBreaker::putStrips(const FlowBlock& block, std::size_t from, std::size_t to)
{
    const double top = m_y;
    const auto putStrip = [this](const Strip& strip) {
        place(strip, {m_frame.left(), m_y}, m_pages.back());
        m_y += strip.height;
    };
    std::ranges::for_each(block.repeated, putStrip);
    for (std::size_t i = from; i < to; ++i)
        putStrip(block.strips[i]);
    if (from == 0 && !block.heading.isEmpty())
        m_pages.back().headings.push_back({top, block.level, block.heading});
    if (!block.origin.section.isEmpty())
        m_pages.back().origins.push_back(
            {QRectF(m_frame.left(), top, m_frame.width(), m_y - top), block.origin, block.look, from == 0});
}

} // namespace hoanhap::document
