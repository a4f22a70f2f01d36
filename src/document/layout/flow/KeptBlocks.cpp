// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/flow/KeptBlocks.h"

namespace hoanhap::document {

namespace {

constexpr std::size_t mostNotes = 6; ///< more of them are a text of its own

bool isNote(const Block& block)
{
    const auto* note = std::get_if<Paragraph>(&block);
    return note && !note->centred;
}

} // namespace

std::vector<bool> keptWithNotes(const Blocks& blocks, bool isSigned)
{
    std::vector<bool> kept(blocks.size(), false);
    for (std::size_t table = 0; table < blocks.size(); ++table) {
        if (!std::holds_alternative<Table>(blocks[table]))
            continue;
        std::size_t behind = table + 1;
        while (behind < blocks.size() && isNote(blocks[behind]))
            ++behind;
        const bool many = behind - table - 1 > mostNotes;
        if (isSigned && (many || behind < blocks.size()))
            continue;
        for (std::size_t i = table; i + 1 < behind && (i == table || !many); ++i)
            kept[i] = true;
    }
    return kept;
}

} // namespace hoanhap::document
