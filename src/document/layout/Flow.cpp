// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Flow.h"

#include "document/layout/BodyLayout.h"
#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"

#include <numeric>

namespace hoanhap::document {

namespace {

double heightOf(const Strips& strips)
{
    return std::accumulate(
        strips.begin(), strips.end(), 0.0, [](double sum, const Strip& strip) { return sum + strip.height; });
}

} // namespace

double FlowBlock::height() const
{
    return heightOf(repeated) + heightOf(strips);
}

bool FlowBlock::canSplit() const
{
    return !keepTogether && static_cast<int>(strips.size()) >= fewestTogether + fewestAtEnd;
}

FlowBlock whole(Strip strip, double spaceBefore)
{
    FlowBlock block;
    block.strips.push_back(std::move(strip));
    block.spaceBefore = spaceBefore;
    block.keepTogether = true;
    return block;
}

Flow flowOf(const OfficialDocument& document)
{
    const PageSettings& page = document.page;
    Flow flow{whole(letterheadStrip(document), 0), whole(titleStrip(document), millimetres(gapAboveTitle))};
    if (!document.addressees.isEmpty())
        flow.push_back(whole(addresseesStrip(document), millimetres(gapAboveBody)));
    const std::size_t firstOfBody = flow.size();
    appendBlocks(document.blocks, page, textRoom(page, document.orientation), flow);
    if (flow.size() > firstOfBody)
        flow[firstOfBody].spaceBefore = millimetres(gapAboveBody);
    flow.back().keepWithNext = true; // the signature never stands alone on a page
    flow.push_back(whole(signatureStrip(document), millimetres(gapAboveSignature)));
    return flow;
}

Flow flowOf(const Annex& annex, const PageSettings& page)
{
    const double width = textWidth(page, annex.orientation);
    TextStyle style;
    style.size = page.annexSize;
    style.alignment = Alignment::Centre;
    style.bold = true;
    Strip head = column({annex.label, annex.title}, style, width);
    style.bold = false;
    style.italic = true;
    if (!annex.reference.empty())
        head.add(stacked(setText(annex.reference, style, width)), {0, head.height});
    underline(head, width, shortRuleShare);
    Flow flow{whole(std::move(head), 0)};
    flow.front().heading = QStringList{annex.label, annex.title}.join(u' ').trimmed();
    appendBlocks(annex.blocks, page, textRoom(page, annex.orientation), flow);
    if (flow.size() > 1)
        flow[1].spaceBefore = millimetres(gapAboveBody);
    return flow;
}

} // namespace hoanhap::document
