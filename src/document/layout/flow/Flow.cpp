// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/flow/Flow.h"

#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"
#include "document/layout/flow/BodyLayout.h"
#include "document/layout/flow/KeptBlocks.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace hoanhap::document {

namespace {

double heightOf(std::span<const Strip> strips)
{
    return std::accumulate(
        strips.begin(), strips.end(), 0.0, [](double sum, const Strip& strip) { return sum + strip.height; });
}

} // namespace

double FlowBlock::height() const
{
    return heightOf(repeated) + heightOf(strips);
}

double FlowBlock::leastHeight() const
{
    return canSplit() ? heightOf(repeated) + heightOf({strips.begin(), strips.begin() + fewestTogether})
                      : height();
}

double FlowBlock::leastBeginning() const
{
    const auto first = std::min(strips.size(), static_cast<std::size_t>(fewestTogether));
    return heightOf(repeated) + heightOf({strips.data(), first});
}

double FlowBlock::leastEnd() const
{
    return canSplit() ? heightOf(repeated) + heightOf({strips.end() - fewestAtEnd, strips.end()}) : height();
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

namespace {

/// The last blocks of `flow` are `blocks`.
void keepNotes(const Blocks& blocks, bool isSigned, Flow& flow)
{
    const std::vector<bool> kept = keptWithNotes(blocks, isSigned);
    const std::size_t first = flow.size() - blocks.size();
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i])
            flow[first + i].keepWithNext = true;
}

/// The signature never stands alone on a page: the end of the text comes with it.
void appendSignature(const OfficialDocument& document, Flow& flow)
{
    flow.back().keepWithNext = true;
    Strip signature = signatureStrip(document);
    if (signature.height <= textRoom(document.page, document.orientation).height()) {
        flow.push_back(whole(std::move(signature), millimetres(gapAboveSignature)));
        return;
    }
    // More recipients than a page has room for: they follow the signer, line by line.
    OfficialDocument signer;
    signer.page = document.page;
    signer.orientation = document.orientation;
    signer.signature = document.signature;
    flow.push_back(whole(signatureStrip(signer), millimetres(gapAboveSignature)));
    FlowBlock recipients;
    recipients.strips = recipientStrips(document, textWidth(document.page, document.orientation));
    recipients.spaceBefore = millimetres(gapAboveSignature);
    flow.push_back(std::move(recipients));
}

} // namespace

Flow flowOf(const OfficialDocument& document, ParagraphMemory& memory)
{
    const PageSettings& page = document.page;
    Flow flow{whole(letterheadStrip(document), 0)};
    if (!document.kind.isEmpty())
        flow.push_back(whole(titleStrip(document), millimetres(gapAboveTitle)));
    if (!document.addressees.isEmpty()) {
        FlowBlock addressees;
        addressees.strips = addresseesStrips(document);
        addressees.spaceBefore = millimetres(gapAboveBody);
        flow.push_back(std::move(addressees));
    }
    const std::size_t firstOfBody = flow.size();
    appendBlocks(document.blocks, page, textRoom(page, document.orientation), memory, flow);
    if (flow.size() > firstOfBody)
        flow[firstOfBody].spaceBefore = millimetres(gapAboveBody);
    keepNotes(document.blocks, true, flow);
    appendSignature(document, flow);
    return flow;
}

Flow flowOf(const Annex& annex, const PageSettings& page, ParagraphMemory& memory)
{
    const double width = textWidth(page, annex.orientation);
    TextStyle style;
    style.size = page.annexSize;
    style.alignment = Alignment::Centre;
    style.bold = true;
    Strip head = column({annex.label}, style, width);
    const auto addEven = [&](const Runs& runs) {
        const double narrow = evenWidth(runs, style, width);
        head.add(stacked(setText(runs, style, narrow)), {(width - narrow) / 2, head.height});
    };
    if (!annex.title.isEmpty())
        addEven(plain(annex.title));
    style.bold = false;
    style.italic = true;
    if (!annex.reference.empty())
        addEven(annex.reference);
    underline(head, width, shortRuleShare);
    Flow flow{whole(std::move(head), 0)};
    flow.front().heading = QStringList{annex.label, annex.title}.join(u' ').trimmed();
    appendBlocks(annex.blocks, page, textRoom(page, annex.orientation), memory, flow);
    if (flow.size() > 1)
        flow[1].spaceBefore = millimetres(gapAboveBody);
    keepNotes(annex.blocks, false, flow);
    return flow;
}

} // namespace hoanhap::document
